package se.jamkoll.reading.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Tells which characters of a text each part of its canonical form was made of. */
public final class Alignment {

  private final String spaced;
  private final int[] origins;
  private final List<Stretch> stretches = new ArrayList<>();
  private int start;

  private Alignment(String original) {
    StringBuilder canonical = new StringBuilder(original.length());
    origins = new int[original.length()];
    for (int i = 0; i < original.length(); i++) {
      int before = canonical.length();
      CanonicalText.append(canonical, original, i, i + 1);
      if (canonical.length() > before) {
        origins[before] = i;
      }
    }
    spaced = CanonicalText.trimEnd(canonical).toString();
  }

  /**
   * Returns the stretches in order; they cover the canonical text.
   *
   * @param original the text
   * @param canonical its canonical form
   */
  public static List<Stretch> of(String original, String canonical) {
    if (canonical.isEmpty()) {
      return List.of();
    }
    if (original.equals(canonical)) {
      return List.of(new Stretch(0, canonical.length(), 0, original.length()));
    }
    Alignment alignment = new Alignment(original);
    if (alignment.spaced.equals(canonical)) {
      alignment.even(0, canonical.length());
      return alignment.stretches;
    }
    alignment.composed();
    return alignment.start == canonical.length()
        ? alignment.stretches
        : List.of(new Stretch(0, canonical.length(), 0, original.length()));
  }

  /** Adds characters that were not composed. */
  private void even(int from, int to) {
    int first = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || origins[i] != origins[i - 1] + 1) {
        int length = i - first;
        stretches.add(new Stretch(start, start + length, origins[first], origins[i - 1] + 1));
        start += length;
        first = i;
      }
    }
  }

  private void composed() {
    int plain = 0;
    int i = 0;
    while (i < spaced.length()) {
      int end = i + 1;
      while (end < spaced.length() && isMark(spaced.charAt(end))) {
        end++;
      }
      String whole = Normalizer.normalize(spaced.substring(i, end), Normalizer.Form.NFC);
      if (whole.length() != end - i) {
        even(plain, i);
        int length = whole.length();
        stretches.add(new Stretch(start, start + length, origins[i], origins[end - 1] + 1));
        start += length;
        plain = end;
      }
      i = end;
    }
    even(plain, spaced.length());
  }

  private static boolean isMark(char character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
