package se.jamkoll.shell.internal.output;

import se.jamkoll.api.assessment.Level;
import se.jamkoll.shell.internal.output.Display.Ink;

/** The sign and the colour that stand beside the name of a level. */
public final class LevelMark {

  private LevelMark() {}

  /** Returns the sign of a level. */
  public static String icon(Level level) {
    return switch (level) {
      case MISSING -> "○";
      case EMPTY -> "◌";
      case BOILERPLATE -> "◔";
      case JUSTIFIED -> "◉";
      case PARTIAL -> "◑";
      case COMPLETE -> "●";
      case THOROUGH -> "★";
    };
  }

  static Ink ink(Level level) {
    return switch (level) {
      case MISSING, EMPTY -> Ink.RED;
      case BOILERPLATE, PARTIAL -> Ink.YELLOW;
      case JUSTIFIED, COMPLETE, THOROUGH -> Ink.GREEN;
    };
  }
}
