package se.jamkoll.reading.internal.doc;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open: of each, its instruction is left out and what it shows is read. */
final class DocFields {

  static final char START = '\u0013';
  static final char SHOWN = '\u0014';
  static final char END = '\u0015';

  /** For each open field whether what it shows has begun. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  /** Takes in a mark; returns whether the character was one. */
  boolean mark(char character) {
    switch (character) {
      case START -> open.push(false);
      case SHOWN -> {
        if (open.poll() != null) {
          open.push(true);
        }
      }
      case END -> open.poll();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Tells whether characters are shown to a reader. */
  boolean shown() {
    return !open.contains(false);
  }
}
