package se.jamkoll.corpus.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

/** What editing leaves behind in a file: the same for the same letter. */
final class Noise {

  private final Random random;

  Noise(Letter letter, Layout layout) {
    random = new Random((letter.id() + layout).hashCode());
  }

  /** Returns true once in so many calls. */
  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  /** Returns an id of an editing session: eight hexadecimal digits. */
  String session() {
    return "00%06X".formatted(random.nextInt(0x1000000));
  }

  /** Splits text where someone edited it: seldom at the end of a word. */
  List<String> split(String text, int mean) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int end = 1 + random.nextInt(2 * mean);
    while (end < text.length()) {
      if (!Character.isLowSurrogate(text.charAt(end))) {
        parts.add(text.substring(start, end));
        start = end;
      }
      end += 1 + random.nextInt(2 * mean);
    }
    parts.add(text.substring(start));
    return parts;
  }
}
