package se.jamkoll.reading.internal.pdf.page;

import static se.jamkoll.api.document.Segment.Glyphs.UNITS_A_POINT;

import java.util.Arrays;
import se.jamkoll.api.document.Segment;
import se.jamkoll.reading.internal.text.Look;

/** Glyphs drawn one after another on one baseline in one font. Coordinates are in points. */
public final class GlyphRun {

  /** A gap between glyphs that stands for a space, in parts of the size. */
  public static final float SPACE = 0.2f;

  /** Beyond these, code units are not characters by themselves. */
  private static final int MAX_ADVANCE = 0xD7FF;

  private static final float BREAK = 0.45f;
  private static final float SAME_BASELINE = 0.02f;

  private final StringBuilder text = new StringBuilder();
  private final GlyphStyle style;
  private final float left;
  private final float baseline;
  private final float size;
  private final boolean spaceBefore;
  private float[] ends = new float[16];
  private float right;
  private boolean spaceAfter;
  private boolean underlined;

  public GlyphRun(
      GlyphStyle style,
      String text,
      float left,
      float right,
      float baseline,
      float size,
      boolean spaceBefore) {
    this.style = style;
    this.left = left;
    this.right = right;
    this.baseline = baseline;
    this.size = size;
    this.spaceBefore = spaceBefore;
    append(text, right);
  }

  /** Adds a glyph if it continues this run, and tells whether it did. */
  public boolean add(
      GlyphStyle glyphStyle, String glyph, float from, float to, float onBaseline, float ofSize) {
    float gap = from - right;
    boolean continues =
        glyphStyle.equals(style)
            && Math.abs(onBaseline - baseline) <= SAME_BASELINE * size
            && Math.abs(ofSize - size) <= SAME_BASELINE * size
            && gap < BREAK * size
            && gap > -BREAK * size;
    if (!continues) {
      return false;
    }
    if (spaceAfter || gap > SPACE * size) {
      append(" ", from);
      spaceAfter = false;
    }
    append(glyph, to);
    right = Math.max(right, to);
    return true;
  }

  private void append(String characters, float end) {
    int from = text.length();
    text.append(characters);
    if (text.length() > ends.length) {
      ends = Arrays.copyOf(ends, text.length() * 2);
    }
    Arrays.fill(ends, from, text.length(), end);
  }

  /** Returns where the first so many characters, at least 1, end. */
  public float end(int characters) {
    return ends[Math.min(characters, text.length()) - 1];
  }

  /** Returns where the character at an index starts. */
  public float start(int index) {
    return index == 0 ? left : ends[index - 1];
  }

  /**
   * Returns how far each character reaches beyond the one before it, as in {@link
   * Segment.Glyphs#advances}.
   */
  public String advances(int from, int to) {
    char[] advances = new char[to - from];
    float start = start(from);
    int before = 0;
    for (int i = from; i < to; i++) {
      int reach = Math.max(before, Math.round((ends[i] - start) * UNITS_A_POINT));
      advances[i - from] = (char) Math.min(reach - before, MAX_ADVANCE);
      before = reach;
    }
    return new String(advances);
  }

  /** Notes that a space glyph follows. */
  public void noteSpaceAfter() {
    spaceAfter = true;
  }

  /** Notes that a rule underlines the run. */
  void noteUnderlined() {
    underlined = true;
  }

  public String text() {
    return text.toString();
  }

  /** Returns how many characters it has. */
  public int length() {
    return text.length();
  }

  public GlyphStyle style() {
    return style;
  }

  public float left() {
    return left;
  }

  public float right() {
    return right;
  }

  public float baseline() {
    return baseline;
  }

  public float size() {
    return size;
  }

  public boolean spaceBefore() {
    return spaceBefore;
  }

  public boolean spaceAfter() {
    return spaceAfter;
  }

  /** Tells whether the run is bold or underlined. */
  boolean strong() {
    return style.bold() || underlined;
  }

  /** Returns how the run looks. */
  public Look look() {
    float rounded = Math.round(size * 10) / 10f;
    return new Look(strong(), style.italic(), rounded, false, false);
  }
}
