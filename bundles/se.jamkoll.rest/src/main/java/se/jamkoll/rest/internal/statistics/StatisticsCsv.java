package se.jamkoll.rest.internal.statistics;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.LevelCounts;
import se.jamkoll.api.statistics.Share;
import se.jamkoll.api.statistics.StatisticsTable;

/** Statistics as CSV: a header, a line for each group, and one for all. */
final class StatisticsCsv {

  private static final List<AssessmentStatus> BESIDE =
      List.of(
          AssessmentStatus.EXEMPT,
          AssessmentStatus.UNREADABLE,
          AssessmentStatus.RESTRICTED,
          AssessmentStatus.NO_DOCUMENT);

  /** What a spreadsheet takes for the start of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private StatisticsCsv() {}

  static String of(StatisticsTable table) {
    StringWriter text = new StringWriter();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      List<String> header = header(table);
      csv.printRecord(header);
      for (Figure figure : table.figures()) {
        csv.printRecord(line(table, figure, header.size()));
      }
      csv.printRecord(line(table, table.total(), header.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> header(StatisticsTable table) {
    List<String> names = new ArrayList<>(List.of("from", "to"));
    table.query().groupBy().forEach(each -> names.add(each.shortName()));
    names.addAll(List.of("hidden", "n"));
    for (HeadlinePart part : HeadlinePart.values()) {
      names.addAll(List.of(part.name(), part.name() + ".low", part.name() + ".high"));
    }
    for (Level level : Level.values()) {
      names.add("level." + level.name());
    }
    BESIDE.forEach(status -> names.add(status.name()));
    names.addAll(List.of("uncertain", "scale3", "scale4"));
    names.addAll(List.of("manual.n", "manual.scale3", "manual.scale4"));
    names.addAll(List.of("setByHand", "exemptedByHand"));
    return names;
  }

  private static List<@Nullable Object> line(StatisticsTable table, Figure figure, int width) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(table.query().selection().period().from());
    cells.add(table.query().selection().period().to());
    for (Dimension each : table.query().groupBy()) {
      cells.add(harmless(figure.group().get(each)));
    }
    cells.add(figure.hidden());
    Figure.Content content = figure.content();
    if (content != null) {
      add(cells, content);
    }
    while (cells.size() < width) {
      cells.add(null);
    }
    return cells;
  }

  private static void add(List<@Nullable Object> cells, Figure.Content content) {
    LevelCounts machine = content.machine();
    cells.add(machine.n());
    for (HeadlinePart part : HeadlinePart.values()) {
      Share share = content.headline().get(part);
      cells.add(share == null ? null : share.value());
      cells.add(share == null ? null : share.low());
      cells.add(share == null ? null : share.high());
    }
    for (Level level : Level.values()) {
      cells.add(machine.of(level));
    }
    BESIDE.forEach(status -> cells.add(content.beside().getOrDefault(status, 0)));
    cells.add(content.uncertain());
    cells.add(machine.mean3());
    cells.add(machine.mean4());
    cells.add(content.manual().n());
    cells.add(content.manual().mean3());
    cells.add(content.manual().mean4());
    cells.add(content.setByHand());
    cells.add(content.exemptedByHand());
  }

  private static @Nullable String harmless(@Nullable String cell) {
    return cell == null || cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0
        ? cell
        : "'" + cell;
  }
}
