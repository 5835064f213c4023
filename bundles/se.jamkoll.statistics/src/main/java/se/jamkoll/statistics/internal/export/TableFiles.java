package se.jamkoll.statistics.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.Gap;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.LevelCounts;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.Share;
import se.jamkoll.api.statistics.StatisticsExports.Kind;
import se.jamkoll.api.statistics.StatisticsMessages;
import se.jamkoll.api.statistics.StatisticsTable;
import se.jamkoll.statistics.internal.factor.AssessedBy;
import se.jamkoll.statistics.internal.text.Texts;

/** Writes a table of statistics: a row for each group, and one for all last. */
public final class TableFiles {

  private static final List<AssessmentStatus> BESIDE =
      List.of(
          AssessmentStatus.EXEMPT,
          AssessmentStatus.UNREADABLE,
          AssessmentStatus.RESTRICTED,
          AssessmentStatus.NO_DOCUMENT);

  /** What is said about how figures come about, in the texts about factors. */
  private static final List<String> PAGE =
      List.of("how.counted", "how.beside", "how.hidden", "how.limits");

  private static final int GROUP_WIDTH = 34;
  private static final int PAGE_WIDTH = 110;
  private static final String PERCENT = "0.0%";
  private static final String MEAN = "0.00";

  private final StatisticsTable table;
  private final StatisticsMessages messages;
  private final Locale locale;
  private final Texts texts;
  private final List<Dimension> dimensions;

  /** Creates the writer of a table. */
  public TableFiles(StatisticsTable table, StatisticsMessages messages, Locale locale) {
    this.table = table;
    this.messages = messages;
    this.locale = locale;
    this.texts = Texts.in(locale);
    this.dimensions = table.query().groupBy();
  }

  /** Writes a file, and leaves the stream open. */
  public void write(Kind kind, OutputStream out) throws IOException {
    switch (kind) {
      case CSV -> csv(out);
      case TIDY -> tidy(out);
      case XLSX -> workbook(out);
    }
    out.flush();
  }

  private Period period() {
    return table.query().selection().period();
  }

  /**
   * A line of a file.
   *
   * @param figure its figure
   * @param total whether it is of all
   */
  private record Line(Figure figure, boolean total) {}

  /** Returns the lines, that of all last. */
  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    table.figures().forEach(figure -> lines.add(new Line(figure, false)));
    lines.add(new Line(table.total(), true));
    return lines;
  }

  private static List<String> measures() {
    List<String> names = new ArrayList<>();
    names.add("n");
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

  /** Returns what is known of a group, by name; nothing of one that is hidden. */
  private static Map<String, Object> values(Figure figure) {
    Map<String, Object> values = new LinkedHashMap<>();
    Figure.Content content = figure.content();
    if (content == null) {
      return values;
    }
    LevelCounts machine = content.machine();
    values.put("n", machine.n());
    for (HeadlinePart part : HeadlinePart.values()) {
      Share share = content.headline().get(part);
      if (share != null) {
        values.put(part.name(), share.value());
        values.put(part.name() + ".low", share.low());
        values.put(part.name() + ".high", share.high());
      }
    }
    for (Level level : Level.values()) {
      values.put("level." + level.name(), machine.of(level));
    }
    BESIDE.forEach(status -> values.put(status.name(), content.beside().getOrDefault(status, 0)));
    values.put("uncertain", content.uncertain());
    mean(values, "scale3", machine.mean3());
    mean(values, "scale4", machine.mean4());
    values.put("manual.n", content.manual().n());
    mean(values, "manual.scale3", content.manual().mean3());
    mean(values, "manual.scale4", content.manual().mean4());
    values.put("setByHand", content.setByHand());
    values.put("exemptedByHand", content.exemptedByHand());
    return values;
  }

  private static void mean(Map<String, Object> values, String name, @Nullable Double mean) {
    if (mean != null) {
      values.put(name, mean);
    }
  }

  private void csv(OutputStream out) throws IOException {
    CSVPrinter csv = printer(out);
    List<String> header = new ArrayList<>(List.of("from", "to"));
    dimensions.forEach(each -> header.add(each.shortName()));
    header.add("hidden");
    header.addAll(measures());
    header.addAll(List.of("rules", "profiles", "total"));
    csv.printRecord(header);
    for (Line line : lines()) {
      List<Object> cells = new ArrayList<>(places(line.figure()));
      cells.add(line.figure().hidden());
      Map<String, Object> values = values(line.figure());
      measures().forEach(name -> cells.add(Cells.text(values.get(name))));
      cells.add(Cells.text(rules()));
      cells.add(Cells.text(profiles()));
      cells.add(line.total());
      csv.printRecord(cells);
    }
    csv.flush();
  }

  private void tidy(OutputStream out) throws IOException {
    CSVPrinter csv = printer(out);
    List<String> header = new ArrayList<>(List.of("from", "to"));
    dimensions.forEach(each -> header.add(each.shortName()));
    header.addAll(List.of("total", "measure", "value"));
    csv.printRecord(header);
    for (Line line : lines()) {
      for (Map.Entry<String, Object> each : values(line.figure()).entrySet()) {
        List<Object> cells = new ArrayList<>(places(line.figure()));
        cells.addAll(List.of(line.total(), each.getKey(), each.getValue()));
        csv.printRecord(cells);
      }
    }
    csv.flush();
  }

  /** Returns the cells that say which period and group a line is of. */
  private List<String> places(Figure figure) {
    List<String> cells = new ArrayList<>();
    cells.add(period().from().toString());
    cells.add(period().to().toString());
    dimensions.forEach(each -> cells.add(Cells.text(figure.group().get(each))));
    return cells;
  }

  private static CSVPrinter printer(OutputStream out) throws IOException {
    return CSVFormat.RFC4180.print(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private String rules() {
    return String.join(", ", AssessedBy.rules(table.versions()));
  }

  private String profiles() {
    return String.join(", ", AssessedBy.profiles(table.versions()));
  }

  private void workbook(OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Jamkoll", null);
    Worksheet sheet = workbook.newWorksheet(texts.get("table.figures"));
    List<String> header = new ArrayList<>();
    dimensions.forEach(each -> header.add(messages.name(each, locale)));
    if (header.isEmpty()) {
      header.add("");
    }
    int first = header.size();
    measures().forEach(name -> header.add(heading(name)));
    for (int i = 0; i < header.size(); i++) {
      sheet.value(0, i, header.get(i));
    }
    sheet.range(0, 0, 0, header.size() - 1).style().bold().wrapText(true).set();
    sheet.freezePane(first, 1);
    sheet.width(0, GROUP_WIDTH);
    List<Line> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      row(sheet, i + 1, first, lines.get(i));
    }
    page(workbook.newWorksheet(texts.get("table.how")));
    workbook.finish();
  }

  private void row(Worksheet sheet, int row, int first, Line line) {
    Figure figure = line.figure();
    if (line.total()) {
      sheet.value(row, 0, texts.get("table.total"));
    } else {
      for (int i = 0; i < dimensions.size(); i++) {
        Dimension each = dimensions.get(i);
        String value = figure.group().getOrDefault(each, "");
        Cells.put(sheet, row, i, messages.group(each, value, locale));
      }
    }
    if (figure.hidden()) {
      sheet.value(row, first, texts.get("table.hidden"));
      return;
    }
    Map<String, Object> values = values(figure);
    List<String> measures = measures();
    for (int i = 0; i < measures.size(); i++) {
      Object value = values.get(measures.get(i));
      Cells.put(sheet, row, first + i, value);
      if (value instanceof Double) {
        String format = measures.get(i).contains("scale") ? MEAN : PERCENT;
        sheet.style(row, first + i).format(format).set();
      }
    }
  }

  private String heading(String measure) {
    for (HeadlinePart part : HeadlinePart.values()) {
      if (measure.startsWith(part.name())) {
        String which = measure.substring(part.name().length());
        return texts.get("table.share" + which, messages.name(part, locale));
      }
    }
    if (measure.startsWith("level.")) {
      Level level = Level.valueOf(measure.substring("level.".length()));
      return texts.get("table.level", texts.get("Level." + level.name()));
    }
    return texts.get("table." + measure);
  }

  private void page(Worksheet sheet) {
    sheet.width(0, PAGE_WIDTH);
    List<String> paragraphs = howItIsCounted();
    for (int i = 0; i < paragraphs.size(); i++) {
      sheet.value(i, 0, paragraphs.get(i));
      sheet.style(i, 0).wrapText(true).set();
    }
    sheet.style(0, 0).bold().set();
  }

  /** Returns what one has to know to read the figures, a paragraph each. */
  List<String> howItIsCounted() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(texts.get("table.how"));
    paragraphs.add(texts.get("table.period", texts.day(period().from()), texts.day(period().to())));
    table
        .query()
        .selection()
        .filters()
        .forEach(
            (dimension, value) ->
                paragraphs.add(
                    texts.get(
                        "table.filter",
                        messages.name(dimension, locale),
                        messages.group(dimension, value, locale))));
    Texts factors = Texts.ofFactors(locale);
    PAGE.forEach(key -> paragraphs.add(factors.get(key)));
    if (!table.versions().isEmpty()) {
      paragraphs.add(factors.get("how.versions", rules(), profiles()));
    }
    for (Gap gap : table.gaps()) {
      paragraphs.add(texts.get("table.gap", gap.body(), texts.day(gap.before()), gap.reference()));
    }
    return paragraphs;
  }
}
