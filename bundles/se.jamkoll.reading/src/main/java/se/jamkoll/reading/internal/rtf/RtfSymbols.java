package se.jamkoll.reading.internal.rtf;

/** Control words that stand for characters. */
final class RtfSymbols {

  private RtfSymbols() {}

  /** Returns the character; empty when the word stands for none. */
  static String of(String word) {
    return switch (word) {
      case "line", "lbr", "softline" -> "\n";
      case "tab" -> "\t";
      case "~" -> "\u00A0";
      case "-" -> "\u00AD";
      case "_" -> "\u2011";
      case "\\", "{", "}" -> word;
      case "emdash" -> "—";
      case "endash" -> "–";
      case "lquote" -> "‘";
      case "rquote" -> "’";
      case "ldblquote" -> "“";
      case "rdblquote" -> "”";
      case "bullet" -> "•";
      case "emspace", "enspace", "qmspace" -> " ";
      default -> "";
    };
  }
}
