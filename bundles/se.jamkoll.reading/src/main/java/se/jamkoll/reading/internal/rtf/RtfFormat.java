package se.jamkoll.reading.internal.rtf;

/** Control words that change how text looks, or what a paragraph is. */
final class RtfFormat {

  private static final int DEEPEST_OUTLINE = 8;

  private RtfFormat() {}

  /** Takes in a control word; returns whether it was one of these. */
  static boolean apply(RtfToken token, RtfGroup group, RtfTables tables) {
    return characters(token, group, tables) || paragraph(token, group);
  }

  private static boolean characters(RtfToken token, RtfGroup group, RtfTables tables) {
    switch (token.word()) {
      case "plain" -> group.plain();
      case "b" -> group.bold = token.isOn();
      case "i" -> group.italic = token.isOn();
      case "ul", "uld", "uldb", "ulw", "ulth" -> group.underlined = token.isOn();
      case "ulnone" -> group.underlined = false;
      case "caps", "scaps" -> group.capitals = token.isOn();
      case "v" -> group.hidden = token.isOn();
      case "deleted" -> group.deleted = token.isOn();
      case "revised" -> group.inserted = token.isOn();
      case "fs" -> group.size = token.number() / 2f;
      case "cs" -> tables.characterStyle(token.number(), group);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean paragraph(RtfToken token, RtfGroup group) {
    switch (token.word()) {
      case "pard" -> group.newParagraph();
      case "s" -> group.style = token.number();
      case "outlinelevel" ->
          group.outlineLevel = token.number() <= DEEPEST_OUTLINE ? token.number() + 1 : 0;
      case "intbl" -> group.inTable = true;
      case "itap" -> group.nesting = token.number();
      case "ls" -> group.inList = token.number() > 0;
      default -> {
        return false;
      }
    }
    return true;
  }
}
