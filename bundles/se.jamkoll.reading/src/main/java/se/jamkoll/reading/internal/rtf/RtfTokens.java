package se.jamkoll.reading.internal.rtf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import se.jamkoll.reading.internal.rtf.RtfToken.Kind;

/** Splits an RTF file into tokens. */
final class RtfTokens {

  private static final int LONGEST_WORD = 32;
  private static final int LONGEST_NUMBER = 20;

  private final byte[] bytes;
  private int at;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  RtfToken next() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
      at++;
    }
    if (at >= bytes.length) {
      return RtfToken.of(Kind.END);
    }
    byte first = bytes[at];
    switch (first) {
      case '{', '}' -> {
        at++;
        return RtfToken.of(first == '{' ? Kind.OPEN : Kind.CLOSE);
      }
      case '\\' -> {
        at++;
        return control();
      }
      default -> {
        return text();
      }
    }
  }

  /** Passes over bytes that are no RTF. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, at + (long) Math.max(0, count));
  }

  private RtfToken text() {
    int start = at;
    if (bytes[at] < 0) {
      at++;
      return RtfToken.ofByte(bytes[start]);
    }
    while (at < bytes.length && bytes[at] >= ' ' && "\\{}".indexOf(bytes[at]) < 0) {
      at++;
    }
    if (at == start) {
      at++;
      return new RtfToken(Kind.TEXT, bytes[start] == '\t' ? "\t" : " ", 0, false);
    }
    return new RtfToken(Kind.TEXT, new String(bytes, start, at - start, ISO_8859_1), 0, false);
  }

  private RtfToken control() {
    if (at >= bytes.length) {
      return RtfToken.of(Kind.END);
    }
    if (!isLetter(bytes[at])) {
      return symbol();
    }
    int start = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
      at++;
    }
    String word = new String(bytes, start, at - start, ISO_8859_1);
    int numberStart = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    while (at < bytes.length && isDigit(bytes[at]) && at - numberStart < LONGEST_NUMBER) {
      at++;
    }
    String digits = new String(bytes, numberStart, at - numberStart, ISO_8859_1);
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return number(word, digits);
  }

  private static RtfToken number(String word, String digits) {
    try {
      return digits.isEmpty()
          ? new RtfToken(Kind.CONTROL, word, 0, false)
          : new RtfToken(Kind.CONTROL, word, Integer.parseInt(digits), true);
    } catch (NumberFormatException e) {
      return new RtfToken(Kind.CONTROL, word, 0, false);
    }
  }

  private RtfToken symbol() {
    char symbol = (char) (bytes[at] & 0xFF);
    at++;
    if (symbol == '\'' && at + 1 < bytes.length) {
      int high = Character.digit(bytes[at], 16);
      int low = Character.digit(bytes[at + 1], 16);
      at += 2;
      return RtfToken.ofByte(high < 0 || low < 0 ? ' ' : high * 16 + low);
    }
    return new RtfToken(Kind.CONTROL, String.valueOf(symbol), 0, false);
  }

  private static boolean isLetter(byte value) {
    return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
  }

  private static boolean isDigit(byte value) {
    return value >= '0' && value <= '9';
  }
}
