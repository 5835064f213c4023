package se.jamkoll.statistics.internal.export;

import java.math.BigDecimal;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Puts values in cells of files that people open in spreadsheets. */
final class Cells {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Cells() {}

  /** Returns a value for CSV; a text that a spreadsheet would take for a formula stays a text. */
  static String text(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    boolean formula =
        value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  /** Numbers stay numbers; a text in a cell of a workbook is never a formula. */
  static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
    if (value instanceof BigDecimal || value instanceof Integer || value instanceof Double) {
      sheet.value(row, column, (Number) value);
    } else if (value != null && !value.equals("")) {
      sheet.value(row, column, value.toString());
    }
  }
}
