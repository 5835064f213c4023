package se.jamkoll.assessing.internal.language;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits compounds into modifiers and a head, where known words cover the whole of them: "skol" and
 * "elever", "trygghet", "s" and "aspekter"; but "manual" is no compound.
 */
final class CompoundSplitter {

  /** Longer words are no Swedish compounds that a person would write. */
  private static final int LONGEST = 48;

  private static final int SHORTEST_MODIFIER = 2;
  private static final int SHORTEST_HEAD = 2;
  private static final int SHORTEST_REST = 3;
  private static final int NONE = -1;
  private static final String LINK = "s";
  private static final String HYPHEN = "-";

  private final Set<String> modifiers = new HashSet<>();
  private final Set<String> heads = new HashSet<>();

  /**
   * A part of a compound.
   *
   * @param word the modifier or the head
   * @param link what joins it to the next part: "s", a hyphen or nothing
   */
  record Part(String word, String link) {}

  void addModifier(String modifier) {
    modifiers.add(modifier);
  }

  void addHead(String form) {
    heads.add(form);
  }

  /** Returns the parts of a compound in lower case, the head last; empty when it is none. */
  List<Part> split(String form) {
    if (form.length() > LONGEST) {
      return List.of();
    }
    for (int at = SHORTEST_MODIFIER; at <= form.length() - SHORTEST_HEAD; at++) {
      if (heads.contains(form.substring(at))) {
        int[] starts = cover(form, at);
        if (starts[at] != NONE) {
          return parts(form, starts, at);
        }
      }
    }
    return List.of();
  }

  /** Returns where the longest modifier that a form starts with ends, with its link; 0 if none. */
  int modifierEnd(String form) {
    for (int end = Math.min(LONGEST, form.length() - SHORTEST_REST); end > 1; end--) {
      if (isModifier(form.substring(0, end), true)) {
        return end;
      }
    }
    return 0;
  }

  /** Returns, for every position up to an end, where the last modifier before it starts. */
  private int[] cover(String form, int end) {
    int[] starts = new int[end + 1];
    Arrays.fill(starts, NONE);
    for (int to = SHORTEST_MODIFIER; to <= end; to++) {
      for (int from = 0; from <= to - SHORTEST_MODIFIER && starts[to] == NONE; from++) {
        boolean covered = from == 0 || starts[from] != NONE;
        if (covered && isModifier(form.substring(from, to), from == 0)) {
          starts[to] = from;
        }
      }
    }
    return starts;
  }

  private boolean isModifier(String text, boolean first) {
    if (modifiers.contains(text)) {
      return true;
    }
    String word = text.substring(0, text.length() - 1);
    return (text.endsWith(LINK) && modifiers.contains(word))
        || (text.endsWith(HYPHEN) && (first || modifiers.contains(word)));
  }

  private List<Part> parts(String form, int[] starts, int headStart) {
    Deque<Part> parts = new ArrayDeque<>();
    parts.add(new Part(form.substring(headStart), ""));
    for (int end = headStart; end > 0; end = starts[end]) {
      parts.addFirst(part(form.substring(starts[end], end)));
    }
    return List.copyOf(parts);
  }

  private Part part(String text) {
    if (modifiers.contains(text)) {
      return new Part(text, "");
    }
    int link = text.length() - 1;
    return new Part(text.substring(0, link), text.substring(link));
  }
}
