package se.jamkoll.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the Markdown that the letters are written in. */
final class BlockParser {

  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*");
  private static final Pattern BULLET = Pattern.compile("\\s*-\\s+(.*)");
  private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,3})\\.\\s+(.*)");
  private static final Pattern RULER = Pattern.compile("[\\s|:-]+");
  private static final Pattern CELL_BORDER = Pattern.compile("(?<!\\\\)\\|");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Block.Row> rows = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Function<List<Inline>, Block> opened = Block.Paragraph::new;
  private boolean quoting;

  private BlockParser() {}

  static List<Block> parse(String text) {
    BlockParser parser = new BlockParser();
    text.lines().forEach(parser::line);
    parser.closeTable();
    parser.close();
    return parser.blocks;
  }

  private void line(String line) {
    if (line.startsWith("|")) {
      close();
      row(line);
      return;
    }
    closeTable();
    if (line.isBlank()) {
      close();
      return;
    }
    if (line.startsWith(">")) {
      quoted(line.substring(1));
      return;
    }
    if (line.strip().equals("\\toc")) {
      close();
      blocks.add(new Block.Contents());
      return;
    }
    if (!heading(line) && !listItem(line)) {
      append(line);
    }
  }

  private boolean heading(String line) {
    Matcher heading = HEADING.matcher(line);
    if (!heading.matches()) {
      return false;
    }
    close();
    blocks.add(new Block.Heading(heading.group(1).length(), InlineParser.parse(heading.group(2))));
    return true;
  }

  private boolean listItem(String line) {
    Matcher bullet = BULLET.matcher(line);
    if (bullet.matches()) {
      start(inlines -> new Block.ListItem(false, 0, inlines), bullet.group(1));
      return true;
    }
    Matcher numbered = NUMBERED.matcher(line);
    if (!numbered.matches()) {
      return false;
    }
    int number = Integer.parseInt(numbered.group(1));
    start(inlines -> new Block.ListItem(true, number, inlines), numbered.group(2));
    return true;
  }

  private void quoted(String text) {
    if (text.isBlank()) {
      close();
      return;
    }
    if (open.isEmpty() || !quoting) {
      start(Block.Quote::new, text.strip());
      quoting = true;
      return;
    }
    append(text);
  }

  private void row(String line) {
    if (RULER.matcher(line).matches() && line.contains("-")) {
      return;
    }
    String inner = line.strip().substring(1);
    if (inner.endsWith("|")) {
      inner = inner.substring(0, inner.length() - 1);
    }
    List<List<Inline>> cells = new ArrayList<>();
    for (String cell : CELL_BORDER.split(inner, -1)) {
      cells.add(InlineParser.parse(cell.replace("\\|", "|").strip()));
    }
    rows.add(new Block.Row(cells));
  }

  private void start(Function<List<Inline>, Block> block, String text) {
    close();
    quoting = false;
    opened = block;
    append(text);
  }

  private void append(String line) {
    if (!open.isEmpty()) {
      open.append(' ');
    }
    open.append(line.strip());
    if (line.endsWith("  ")) {
      close();
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      blocks.add(opened.apply(InlineParser.parse(open.toString())));
      open.setLength(0);
    }
    opened = Block.Paragraph::new;
    quoting = false;
  }

  private void closeTable() {
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(rows));
      rows.clear();
    }
  }
}
