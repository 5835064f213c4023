package se.jamkoll.judgement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import se.jamkoll.corpus.Block;
import se.jamkoll.corpus.Inline;
import se.jamkoll.corpus.Letter;

/** Says the same in another way: what a careful reader would give the same level. */
final class Rewriting {

  private static final Pattern FIGURE = Pattern.compile("(?<![\\d:/–-])\\d{3,}(?![\\d:/–-])");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  /** Words that mean the same, each written for the other. */
  private static final List<List<String>> SYNONYMS =
      List.of(
          List.of("till exempel", "exempelvis"),
          List.of("bland annat", "bl.a."),
          List.of("cirka", "ungefär"),
          List.of("kvinnor och män", "män och kvinnor"),
          List.of("flickor och pojkar", "pojkar och flickor"),
          List.of("eftersom", "därför att"),
          List.of("Förvaltningen bedömer", "Kontoret bedömer"),
          List.of("jämfört med", "i jämförelse med"),
          List.of("förslaget innebär", "förslaget medför"),
          List.of("i dag", "idag"),
          List.of("dessutom", "därtill"),
          List.of("även", "också"));

  private Rewriting() {}

  /** Returns a letter with its sections in the reverse order, below the title and what follows. */
  static Letter reordered(Letter letter) {
    List<Block> beginning = new ArrayList<>();
    List<List<Block>> sections = new ArrayList<>();
    for (Block block : letter.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() == 2) {
        sections.add(new ArrayList<>());
      }
      (sections.isEmpty() ? beginning : sections.get(sections.size() - 1)).add(block);
    }
    Collections.reverse(sections);
    sections.forEach(beginning::addAll);
    return with(letter, beginning);
  }

  /** Returns a letter of another organisation, with other figures. */
  static Letter renamed(Letter letter) {
    String name =
        letter.organisation().split(" ", -1)[letter.organisation().startsWith("Region") ? 1 : 0];
    String stem = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    return rewritten(
        letter,
        text ->
            FIGURE
                .matcher(stem.length() < 3 ? text : text.replace(stem, "Brunnsvik"))
                .replaceAll(figure -> other(figure.group())));
  }

  private static String other(String figure) {
    if (YEAR.matcher(figure).matches()) {
      return figure;
    }
    StringBuilder other = new StringBuilder(figure);
    for (int i = 1; i < other.length(); i++) {
      other.setCharAt(i, (char) ('0' + (figure.charAt(i) - '0' + 3) % 10));
    }
    return other.toString();
  }

  /** Returns a letter with other words for the same. */
  static Letter synonymous(Letter letter) {
    return rewritten(letter, Rewriting::synonymous);
  }

  private static String synonymous(String text) {
    String other = text;
    for (List<String> pair : SYNONYMS) {
      String one = pair.get(0);
      other =
          other.contains(one) ? other.replace(one, pair.get(1)) : other.replace(pair.get(1), one);
    }
    return other;
  }

  private static Letter rewritten(Letter letter, UnaryOperator<String> words) {
    return with(letter, letter.blocks().stream().map(block -> rewritten(block, words)).toList());
  }

  private static Block rewritten(Block block, UnaryOperator<String> words) {
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(heading.level(), inlines(heading.inlines(), words));
    }
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(inlines(paragraph.inlines(), words));
    }
    if (block instanceof Block.ListItem item) {
      return new Block.ListItem(item.ordered(), item.number(), inlines(item.inlines(), words));
    }
    if (block instanceof Block.Table table) {
      return new Block.Table(table.rows().stream().map(row -> row(row, words)).toList());
    }
    return block;
  }

  private static Block.Row row(Block.Row row, UnaryOperator<String> words) {
    return new Block.Row(row.cells().stream().map(cell -> inlines(cell, words)).toList());
  }

  private static List<Inline> inlines(List<Inline> inlines, UnaryOperator<String> words) {
    List<Inline> rewritten = new ArrayList<>();
    for (Inline inline : inlines) {
      rewritten.add(
          inline instanceof Inline.Text text
              ? new Inline.Text(words.apply(text.text()), text.bold(), text.italic())
              : inline);
    }
    return rewritten;
  }

  private static Letter with(Letter letter, List<Block> blocks) {
    return new Letter(
        letter.id(),
        letter.type(),
        letter.organisation(),
        letter.board(),
        letter.domain(),
        letter.layout(),
        letter.header(),
        letter.footer(),
        letter.level(),
        letter.pairs(),
        letter.uncertain(),
        letter.checklist(),
        letter.why(),
        letter.traps(),
        blocks);
  }
}
