package se.jamkoll.reading.internal.rtf;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;

/** Character sets by the numbers that RTF gives them. */
final class RtfCharsets {

  private RtfCharsets() {}

  static Charset ofCodePage(int number, Charset otherwise) {
    return switch (number) {
      case 1250, 1251, 1252, 1253, 1254, 1257 -> named("windows-" + number, otherwise);
      case 437, 850, 865 -> named("IBM" + number, otherwise);
      case 10000 -> named("x-MacRoman", otherwise);
      case 65001 -> named("UTF-8", otherwise);
      default -> otherwise;
    };
  }

  /** Returns the set that the font of a number writes. */
  static Charset ofFont(int number, Charset ansi) {
    return switch (number) {
      case 77 -> named("x-MacRoman", ansi);
      case 161 -> named("windows-1253", ansi);
      case 162 -> named("windows-1254", ansi);
      case 186 -> named("windows-1257", ansi);
      case 204 -> named("windows-1251", ansi);
      case 238 -> named("windows-1250", ansi);
      default -> ansi;
    };
  }

  static Charset named(String name, Charset otherwise) {
    try {
      return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    } catch (IllegalCharsetNameException e) {
      return otherwise;
    }
  }
}
