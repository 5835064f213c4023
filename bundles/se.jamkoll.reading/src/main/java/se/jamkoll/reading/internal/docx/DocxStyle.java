package se.jamkoll.reading.internal.docx;

import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.style.StyleName;
import se.jamkoll.reading.internal.text.Look;

/**
 * A style with everything it takes from the styles it is based on.
 *
 * @param meaning what the names in its chain tell, or null
 * @param placeholder whether it is a style of placeholders
 * @param paragraph its paragraph properties
 * @param run its run properties
 */
record DocxStyle(
    @Nullable StyleName meaning, boolean placeholder, ParagraphFormat paragraph, RunFormat run) {

  static final DocxStyle NONE = new DocxStyle(null, false, ParagraphFormat.NONE, RunFormat.NONE);

  /**
   * Returns the look of a run in a paragraph of this style.
   *
   * @param character the character style of the run
   * @param direct the run's own format
   */
  Look look(DocxStyle character, RunFormat direct) {
    boolean strong =
        toggled(direct.bold(), run.bold(), character.run.bold())
            || toggled(direct.caps(), run.caps(), character.run.caps())
            || inherited(direct.underlined(), character.run.underlined(), run.underlined());
    boolean italic = toggled(direct.italic(), run.italic(), character.run.italic());
    float size = direct.size() != 0 ? direct.size() : character.run.size();
    return new Look(
        strong, italic, size != 0 ? size : run.size(), placeholder || character.placeholder, false);
  }

  /** Tells whether a run in a paragraph of this style is hidden. */
  boolean hides(DocxStyle character, RunFormat direct) {
    return toggled(direct.hidden(), run.hidden(), character.run.hidden());
  }

  /** A toggle property that both styles set is off (ISO/IEC 29500-1, 17.7.3). */
  private static boolean toggled(
      @Nullable Boolean direct, @Nullable Boolean paragraph, @Nullable Boolean character) {
    if (direct != null) {
      return direct;
    }
    return Boolean.TRUE.equals(paragraph) != Boolean.TRUE.equals(character);
  }

  private static boolean inherited(
      @Nullable Boolean direct, @Nullable Boolean character, @Nullable Boolean paragraph) {
    if (direct != null) {
      return direct;
    }
    return Boolean.TRUE.equals(character == null ? paragraph : character);
  }
}
