package se.jamkoll.assessing.internal.language;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  private static final byte NONE = -1;
  private static final char LINK = 's';
  private static final char HYPHEN = '-';

  private final Forms modifiers = new Forms();
  private final Forms heads = new Forms();

  /** The fingerprints of heads and of their endings, the last letter first. */
  private final HashBits headsBackwards = new HashBits();

  private final HashBits endingsBackwards = new HashBits();

  /**
   * A part of a compound.
   *
   * @param word the modifier or the head
   * @param link what joins it to the next part: "s", a hyphen or nothing
   */
  record Part(String word, String link) {}

  /** Adds what stands before heads, with what it speaks of. */
  void addModifier(String modifier, ConceptSet concepts) {
    modifiers.add(modifier, concepts);
  }

  /** Adds what ends compounds, with what it speaks of. */
  void addHead(String head, ConceptSet concepts) {
    heads.add(head, concepts);
    long fingerprint = 0;
    for (int i = head.length() - 1; i > 0; i--) {
      fingerprint = Forms.fingerprint(fingerprint, head.charAt(i));
      endingsBackwards.add(fingerprint);
    }
    headsBackwards.add(Forms.fingerprint(fingerprint, head.charAt(0)));
  }

  /** Tells whether a form in lower case is a compound. */
  boolean splits(String form) {
    return compound(form.toCharArray()) != null;
  }

  /** Returns the parts of a compound in lower case, the head last; empty when it is none. */
  List<Part> split(String form) {
    Compound compound = compound(form.toCharArray());
    return compound == null ? List.of() : compound.parts();
  }

  /** Returns a form in lower case as a compound; null when it is none. */
  @Nullable Compound compound(char[] form) {
    if (form.length > LONGEST || !mayEndInHead(form)) {
      return null;
    }
    byte[] starts = cover(form);
    for (int at = SHORTEST_MODIFIER; at <= form.length - SHORTEST_HEAD; at++) {
      if (starts[at] != NONE && heads.get(form, at, form.length) != null) {
        return new Compound(form, starts, at);
      }
    }
    return null;
  }

  /** A glance that spares most words that are no compounds the rest. */
  private boolean mayEndInHead(char[] form) {
    long fingerprint = 0;
    boolean goesOn = true;
    for (int at = form.length - 1; at >= SHORTEST_MODIFIER && goesOn; at--) {
      fingerprint = Forms.fingerprint(fingerprint, form[at]);
      if (headsBackwards.mayHave(fingerprint)) {
        return true;
      }
      goesOn = endingsBackwards.mayHave(fingerprint);
    }
    return false;
  }

  /** Returns where the longest modifier that a form starts with ends, with its link; 0 if none. */
  int modifierEnd(String compound) {
    char[] form = compound.toCharArray();
    for (int end = Math.min(LONGEST, form.length - SHORTEST_REST); end > 1; end--) {
      boolean linked = links(form[end - 1]) && modifiers.get(form, 0, end - 1) != null;
      if (linked || form[end - 1] == HYPHEN || modifiers.get(form, 0, end) != null) {
        return end;
      }
    }
    return 0;
  }

  /**
   * Returns, for every position that modifiers reach from the beginning, where the last of them
   * starts; where several do, the first.
   */
  private byte[] cover(char[] form) {
    byte[] starts = new byte[form.length + 1];
    Arrays.fill(starts, NONE);
    int end = form.length - SHORTEST_HEAD;
    coverHyphened(form, end, starts);
    for (int from = 0; from <= end - SHORTEST_MODIFIER; from++) {
      if (from == 0 || starts[from] != NONE) {
        cover(form, from, end, starts);
      }
    }
    return starts;
  }

  /** Anything may stand before a hyphen at first. */
  private static void coverHyphened(char[] form, int end, byte[] starts) {
    for (int to = SHORTEST_MODIFIER; to <= end; to++) {
      if (form[to - 1] == HYPHEN) {
        starts[to] = 0;
      }
    }
  }

  private void cover(char[] form, int from, int end, byte[] starts) {
    long fingerprint = 0;
    boolean before = false;
    boolean goesOn = true;
    for (int to = from + 1; to <= end && (goesOn || before); to++) {
      fingerprint = Forms.fingerprint(fingerprint, form[to - 1]);
      boolean modifier = modifiers.get(fingerprint) != null;
      if (starts[to] == NONE
          && to - from >= SHORTEST_MODIFIER
          && (modifier || (before && links(form[to - 1])))) {
        starts[to] = (byte) from;
      }
      before = modifier;
      goesOn = modifiers.mayGoOn(fingerprint);
    }
  }

  private static boolean links(char c) {
    return c == LINK || c == HYPHEN;
  }

  /** A form that modifiers and a head cover. */
  final class Compound {

    private final char[] form;
    private final byte[] starts;
    private final int headStart;

    private Compound(char[] form, byte[] starts, int headStart) {
      this.form = form;
      this.starts = starts;
      this.headStart = headStart;
    }

    /** Returns what the head speaks of. */
    ConceptSet head() {
      return concepts(heads.get(form, headStart, form.length));
    }

    /** Returns what the first modifier speaks of. */
    ConceptSet modifier() {
      int end = headStart;
      while (starts[end] > 0) {
        end = starts[end];
      }
      Word whole = modifiers.get(form, 0, end);
      return concepts(whole == null ? modifiers.get(form, 0, end - 1) : whole);
    }

    private static ConceptSet concepts(@Nullable Word word) {
      return word == null ? ConceptSet.NONE : word.concepts();
    }

    private List<Part> parts() {
      Deque<Part> parts = new ArrayDeque<>();
      parts.add(new Part(letters(headStart, form.length), ""));
      for (int end = headStart; end > 0; end = starts[end]) {
        parts.addFirst(modifier(starts[end], end));
      }
      return List.copyOf(parts);
    }

    private Part modifier(int start, int end) {
      int link = modifiers.get(form, start, end) != null ? end : end - 1;
      return new Part(letters(start, link), letters(link, end));
    }

    private String letters(int start, int end) {
      return new String(form, start, end - start);
    }
  }
}
