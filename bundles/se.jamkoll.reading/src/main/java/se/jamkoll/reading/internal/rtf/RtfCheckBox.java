package se.jamkoll.reading.internal.rtf;

/** A box of a form, ticked or not, that stands where the result of its field would. */
final class RtfCheckBox {

  private static final int BOX = 1;
  private static final int BY_DEFAULT = 25;

  private int type;
  private int result = BY_DEFAULT;
  private int otherwise;

  void type(int number) {
    type = number;
  }

  void result(int number) {
    result = number;
  }

  void otherwise(int number) {
    otherwise = number;
  }

  /** Returns the box that was read last, and forgets it; empty when there was none. */
  String take() {
    boolean box = type == BOX;
    boolean ticked = (result == BY_DEFAULT ? otherwise : result) == 1;
    type = 0;
    result = BY_DEFAULT;
    otherwise = 0;
    return !box ? "" : ticked ? "☒" : "☐";
  }
}
