package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Role;
import se.jamkoll.assessing.internal.language.SwedishText;

/** Reads tables: forms with rows for the groups, matrices with boxes or signs, and data by sex. */
final class TableReader {

  private static final int LABEL_LENGTH = 90;
  private static final int LONGEST_SIGN = 12;
  private static final Pattern SIGN = Pattern.compile("(\\s*[+0±–-](/[+–-])?\\s*)+");

  private static final Pattern CROSS = Pattern.compile("\\s*[xX×]\\s*");

  private final DecisionDocument document;
  private final HeadingGrammar grammar;
  private final SwedishText text;
  private final OutlineBuilder builder;
  private final Consumer<Paragraph> heading;
  private final @Nullable OpenSection outer;

  /** Creates a reader of tables in a section; it hands on headings that stand in cells. */
  TableReader(
      DecisionDocument document,
      HeadingGrammar grammar,
      SwedishText text,
      OutlineBuilder builder,
      Consumer<Paragraph> heading,
      @Nullable OpenSection outer) {
    this.document = document;
    this.grammar = grammar;
    this.text = text;
    this.builder = builder;
    this.heading = heading;
    this.outer = outer;
  }

  void read(List<Paragraph> cells) {
    if (cells.stream().allMatch(builder::unread)) {
      return;
    }
    Table table = new Table(cells, document);
    for (int row = 1; row <= table.rows(); row++) {
      row(table, row);
    }
  }

  private void row(Table table, int row) {
    Optional<Paragraph> label = table.cell(row, 1);
    String words = label.map(document::textOf).orElse("");
    HeadingMeaning meaning = words.isEmpty() ? HeadingMeaning.NONE : grammar.meaning(words);
    Set<Subject> named =
        label.isPresent() && words.length() <= LABEL_LENGTH && !looksLikeName(words)
            ? builder.named(words)
            : Set.of();
    boolean header = row == 1 && table.headed();
    if (label.isPresent()
        && !named.isEmpty()
        && !header
        && (table.form() || meaning.consequence() || table.columns() >= 2)) {
      labelledRow(table, row, label.get(), named, meaning.consequence() || table.form(), outer);
      return;
    }
    if (header && table.form()) {
      return;
    }
    for (int column = 1; column <= table.columns(); column++) {
      Set<Subject> above = row == 1 ? Set.of() : table.columnSubjects(column, builder::named);
      for (Paragraph cell : table.cells(row, column)) {
        cell(cell, above, outer);
      }
    }
  }

  /** "Flickor i Rörelse": a capital inside. */
  private boolean looksLikeName(String words) {
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
    return !capitals
        && text.tokens(words).stream().skip(1).anyMatch(t -> t.capital() && !t.digits());
  }

  private void cell(Paragraph paragraph, Set<Subject> carried, @Nullable OpenSection section) {
    if (paragraph.role() == Role.HEADING) {
      heading.accept(paragraph);
      return;
    }
    CleanText clean = CleanText.of(document, paragraph);
    if (section != null) {
      section.add(paragraph);
      if (clean.placeholders()) {
        section.placeholder();
      }
    }
    if (clean.hasLetters()) {
      builder.read(
          paragraph,
          clean.text(),
          paragraph.start(),
          section,
          carried.isEmpty() ? OutlineBuilder.topic(section) : carried,
          carried);
    }
  }

  private void labelledRow(
      Table table,
      int row,
      Paragraph label,
      Set<Subject> about,
      boolean asks,
      @Nullable OpenSection outer) {
    OpenSection section = outer == null && asks ? builder.opened(label, about) : outer;
    StringBuilder rest = new StringBuilder();
    List<Paragraph> comments = new ArrayList<>();
    for (int column = 2; column <= table.columns(); column++) {
      for (Paragraph cell : table.cells(row, column)) {
        rest.append(' ').append(boxed(document.textOf(cell)));
        comments.add(cell);
      }
    }
    if (section != null) {
      comments.forEach(section::add);
    }
    Optional<Boxes> boxes = Boxes.in(rest.toString());
    if (boxes.isPresent()) {
      builder.answer(label, boxes.get(), about, section);
      if (!boxes.get().hasComment()) {
        return;
      }
    }
    if (sign(rest)) {
      builder.answer(label, Boxes.SIGN, about, section);
      return;
    }
    boolean no = boxes.isPresent() && ticksNo(table, row, boxes.get());
    for (Paragraph comment : comments) {
      CleanText clean = CleanText.of(document, comment);
      boolean told =
          clean.hasLetters() && !sign(clean.text()) && Boxes.in(boxed(clean.text())).isEmpty();
      if (no && told && builder.denied(comment, clean.text(), about)) {
        continue;
      }
      if (clean.placeholders() && section != null) {
        section.placeholder();
      }
      if (told) {
        builder.read(comment, clean.text(), comment.start(), section, about, about);
      } else if (Boxes.in(clean.text()).filter(Boxes::hasComment).isPresent()) {
        readBeside(comment, clean.text(), no, about, section);
      }
    }
  }

  /** "☒ Nej. Samma program används": what stands beside the box in its cell. */
  private void readBeside(
      Paragraph cell, String words, boolean no, Set<Subject> about, @Nullable OpenSection section) {
    int from = Boxes.answerStart(words);
    String comment = words.substring(from);
    if (!comment.isBlank() && !(no && builder.denied(cell, comment, about))) {
      builder.read(cell, comment, cell.start() + from, section, about, about);
    }
  }

  /** A cross alone in a cell is a ticked box. */
  private static String boxed(String cell) {
    return CROSS.matcher(cell).matches() ? "☒" : cell;
  }

  /** Tells whether a text is nothing but a sign for better, worse or the same. */
  static boolean sign(CharSequence text) {
    return text.length() <= LONGEST_SIGN
        && SIGN.matcher(text).matches()
        && text.chars().anyMatch(c -> "+0±".indexOf(c) >= 0);
  }

  /** "Nej" stands beside the ticked box, or above it. */
  private boolean ticksNo(Table table, int row, Boxes boxes) {
    if (boxes.label() != Boxes.Label.OTHER || boxes.state() != Boxes.State.ONE) {
      return boxes.label().denies();
    }
    for (int column = 2; column <= table.columns(); column++) {
      boolean ticked =
          table.cells(row, column).stream()
              .flatMap(cell -> Boxes.in(boxed(document.textOf(cell))).stream())
              .anyMatch(box -> box.state() == Boxes.State.ONE);
      if (ticked) {
        return table
            .cell(1, column)
            .map(document::textOf)
            .orElse("")
            .strip()
            .equalsIgnoreCase("nej");
      }
    }
    return false;
  }
}
