package se.jamkoll.corpus;

import java.util.List;

/** A block of a letter, such as a heading or a paragraph. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level the number of number signs before it; 1 is the letter's title
   * @param inlines its text
   */
  record Heading(int level, List<Inline> inlines) implements Block {

    /** Copies the text. */
    public Heading {
      inlines = List.copyOf(inlines);
    }

    /** Returns the text that a reader should see. */
    public String text() {
      return Inline.visibleText(inlines);
    }
  }

  /**
   * A paragraph of prose.
   *
   * @param inlines its text
   */
  record Paragraph(List<Inline> inlines) implements Block {

    /** Copies the text. */
    public Paragraph {
      inlines = List.copyOf(inlines);
    }
  }

  /**
   * An item of a list.
   *
   * @param ordered whether the list is numbered
   * @param number the item's number as written; 0 in a list without numbers
   * @param inlines its text
   */
  record ListItem(boolean ordered, int number, List<Inline> inlines) implements Block {

    /** Copies the text. */
    public ListItem {
      inlines = List.copyOf(inlines);
    }
  }

  /**
   * A table.
   *
   * @param rows its rows, the header row first
   */
  record Table(List<Row> rows) implements Block {

    /** Copies the rows. */
    public Table {
      rows = List.copyOf(rows);
    }

    /** Returns the number of cells in the longest row. */
    public int columns() {
      return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
  }

  /**
   * A row of a table.
   *
   * @param cells the text of each cell
   */
  record Row(List<List<Inline>> cells) {

    /** Copies the cells. */
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Text quoted from others.
   *
   * @param inlines its text
   */
  record Quote(List<Inline> inlines) implements Block {

    /** Copies the text. */
    public Quote {
      inlines = List.copyOf(inlines);
    }
  }

  /** A table of contents. */
  record Contents() implements Block {}
}
