package se.jamkoll.reading.internal.odt;

import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.style.StyleName;
import se.jamkoll.reading.internal.text.Look;

/**
 * What a style of an OpenDocument text says, with what it takes from its parents; null where
 * nothing is said.
 *
 * @param meaning what the names in its chain tell
 * @param placeholder whether it is a style of placeholders
 * @param outlineLevel the outline level from 1; 0 is body text
 * @param list whether its paragraphs are items of a list
 * @param bold whether the text is bold
 * @param italic whether it is italic
 * @param caps whether it is shown in capitals
 * @param underlined whether it is underlined
 * @param hidden whether it is hidden
 * @param size its size in points, 0 when unknown
 */
record OdtFormat(
    @Nullable StyleName meaning,
    boolean placeholder,
    @Nullable Integer outlineLevel,
    boolean list,
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    @Nullable Boolean caps,
    @Nullable Boolean underlined,
    @Nullable Boolean hidden,
    float size) {

  static final OdtFormat NONE =
      new OdtFormat(null, false, null, false, null, null, null, null, null, 0);

  /** Returns this format with what it leaves unsaid taken from another. */
  OdtFormat over(OdtFormat base) {
    return new OdtFormat(
        meaning == null ? base.meaning : meaning,
        placeholder || base.placeholder,
        outlineLevel == null ? base.outlineLevel : outlineLevel,
        list || base.list,
        bold == null ? base.bold : bold,
        italic == null ? base.italic : italic,
        caps == null ? base.caps : caps,
        underlined == null ? base.underlined : underlined,
        hidden == null ? base.hidden : hidden,
        size == 0 ? base.size : size);
  }

  /** Returns this format with what the name of its style tells. */
  OdtFormat named(@Nullable StyleName newMeaning, boolean newPlaceholder) {
    return new OdtFormat(
        newMeaning,
        newPlaceholder,
        outlineLevel,
        list,
        bold,
        italic,
        caps,
        underlined,
        hidden,
        size);
  }

  Look look(boolean inPlaceholder, boolean inInsertion) {
    boolean strong =
        Boolean.TRUE.equals(bold) || Boolean.TRUE.equals(caps) || Boolean.TRUE.equals(underlined);
    return new Look(
        strong, Boolean.TRUE.equals(italic), size, placeholder || inPlaceholder, inInsertion);
  }

  boolean isHidden() {
    return Boolean.TRUE.equals(hidden);
  }
}
