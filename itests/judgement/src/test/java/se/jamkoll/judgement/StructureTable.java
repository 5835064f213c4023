package se.jamkoll.judgement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import se.jamkoll.corpus.Layout;

/** Headings found of those expected, by format and layout. */
final class StructureTable {

  private static final String START = "<!-- structure -->\n";
  private static final String END = "<!-- end -->";

  private final Map<String, Map<Layout, ReadingComparison>> rows = new LinkedHashMap<>();

  ReadingComparison comparison(String row, Layout layout) {
    return rows.computeIfAbsent(row, name -> new EnumMap<>(Layout.class))
        .computeIfAbsent(layout, name -> new ReadingComparison());
  }

  /** Returns the lowest share of headings found. */
  double lowest() {
    return rows.values().stream()
        .flatMap(row -> row.values().stream())
        .mapToDouble(ReadingComparison::headingRecall)
        .min()
        .orElseThrow();
  }

  String markdown() {
    StringBuilder text = new StringBuilder("| headings found / expected |");
    StringBuilder line = new StringBuilder("|---|");
    for (Layout layout : Layout.values()) {
      text.append(' ').append(layout.name().toLowerCase(Locale.ROOT)).append(" |");
      line.append("---|");
    }
    text.append('\n').append(line).append('\n');
    rows.forEach((name, row) -> text.append(markdown(name, row)));
    return text.toString();
  }

  private static String markdown(String name, Map<Layout, ReadingComparison> row) {
    StringBuilder text = new StringBuilder("| ").append(name).append(" |");
    for (ReadingComparison cell : row.values()) {
      text.append(' ').append(cell.headingsFound()).append(" |");
    }
    return text.append('\n').toString();
  }

  /** Puts the table between its marks in a file. */
  void writeInto(Path file) throws IOException {
    String text = Files.readString(file);
    int start = text.indexOf(START) + START.length();
    int end = text.indexOf(END, start);
    Files.writeString(file, text.substring(0, start) + markdown() + text.substring(end));
  }
}
