package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;

/** A table of a document, by its cells. */
final class Table {

  private static final int HEADER_LENGTH = 60;
  private static final List<String> FORM_WORDS =
      List.of(
          "ja",
          "nej",
          "svar",
          "kommentar",
          "bedömning",
          "konsekvens",
          "beskrivning",
          "påverkan",
          "berörs",
          "fråga",
          "perspektiv",
          "motivering");

  private final List<Paragraph> cells;
  private final DecisionDocument document;
  private final int rows;
  private final int columns;
  private final boolean form;

  Table(List<Paragraph> cells, DecisionDocument document) {
    this.cells = cells;
    this.document = document;
    int lastRow = 0;
    int lastColumn = 0;
    for (Paragraph paragraph : cells) {
      Paragraph.Cell cell = paragraph.cell();
      if (cell != null) {
        lastRow = Math.max(lastRow, cell.row());
        lastColumn = Math.max(lastColumn, cell.column());
      }
    }
    this.rows = lastRow;
    this.columns = lastColumn;
    this.form = namesFormColumns();
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  List<Paragraph> cells(int row, int column) {
    List<Paragraph> found = new ArrayList<>(1);
    for (Paragraph paragraph : cells) {
      Paragraph.Cell cell = paragraph.cell();
      if (cell != null && cell.row() == row && cell.column() == column) {
        found.add(paragraph);
      }
    }
    return found;
  }

  Optional<Paragraph> cell(int row, int column) {
    return cells(row, column).stream().findFirst();
  }

  /** Tells whether the first row names columns. */
  boolean headed() {
    if (columns < 2 || rows < 2) {
      return false;
    }
    for (int column = 1; column <= columns; column++) {
      for (Paragraph paragraph : cells(1, column)) {
        String words = document.textOf(paragraph);
        if (words.length() > HEADER_LENGTH || words.endsWith(".") || Boxes.in(words).isPresent()) {
          return false;
        }
      }
    }
    return form || columns > 2;
  }

  /** Tells whether the columns are those of a form: Fråga, Ja, Nej, Kommentar. */
  boolean form() {
    return form;
  }

  private boolean namesFormColumns() {
    for (int column = 1; column <= columns; column++) {
      for (Paragraph paragraph : cells(1, column)) {
        String first = document.textOf(paragraph).toLowerCase(Locale.ROOT);
        if (first.length() <= HEADER_LENGTH && FORM_WORDS.stream().anyMatch(first::startsWith)) {
          return true;
        }
      }
    }
    return false;
  }

  Set<Subject> columnSubjects(int column, Function<String, EnumSet<Subject>> named) {
    return cell(1, column)
        .map(document::textOf)
        .filter(words -> words.length() <= HEADER_LENGTH)
        .map(named)
        .<Set<Subject>>map(subjects -> subjects)
        .orElse(Set.of());
  }
}
