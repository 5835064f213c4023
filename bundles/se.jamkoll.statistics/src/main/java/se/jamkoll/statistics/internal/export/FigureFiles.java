package se.jamkoll.statistics.internal.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.jamkoll.api.factor.FactorExports.Kind;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.StatisticsTable;
import se.jamkoll.statistics.internal.text.Texts;

/** Writes figures as files; a name that a spreadsheet would take for a formula is made a text. */
public final class FigureFiles {

  private static final int NAME_WIDTH = 34;
  private static final int PAGE_WIDTH = 110;
  private static final String CEILINGS = "ceilings";

  private static final List<String> PAGE =
      List.of("read", "not-read", "levels", "counted", "beside", "hidden");

  private final StatisticsTable table;
  private final FactorScale scale;
  private final Texts texts;
  private final List<FigureRow> rows;

  /** Creates the writer of a table of figures by body. */
  public FigureFiles(StatisticsTable table, FactorScale scale, Locale locale) {
    this.table = table;
    this.scale = scale;
    this.texts = Texts.ofFactors(locale);
    this.rows = FigureRow.of(table, scale);
  }

  /** Writes a file, and leaves the stream open. */
  public void write(Kind kind, OutputStream out) throws IOException {
    switch (kind) {
      case CSV -> csv(out);
      case TIDY -> tidy(out);
      case JSON -> json(out);
      case XLSX -> workbook(out, false);
      case DISCLOSURE -> workbook(out, true);
    }
    out.flush();
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("body", "from", "to", "scale"));
    columns.addAll(FigureRow.COLUMNS);
    columns.addAll(List.of("rules", "profiles"));
    return columns;
  }

  private List<Object> values(FigureRow row) {
    List<Object> values = new ArrayList<>();
    values.add(name(row));
    values.addAll(List.of(period().from().toString(), period().to().toString(), scale.name()));
    FigureRow.COLUMNS.forEach(column -> values.add(row.cells().getOrDefault(column, "")));
    values.addAll(List.of(FigureRow.rules(table), FigureRow.profiles(table)));
    return values;
  }

  private Period period() {
    return table.query().selection().period();
  }

  private String name(FigureRow row) {
    String body = row.body();
    if (body == null) {
      return texts.get(table.bodies() == null ? "export.organisation" : "export.bodies");
    }
    return body.isEmpty() ? texts.get("export.no-body") : body;
  }

  private void csv(OutputStream out) throws IOException {
    CSVPrinter csv = printer(out);
    csv.printRecord(columns());
    for (FigureRow row : rows) {
      csv.printRecord(values(row).stream().map(Cells::text).toList());
    }
    csv.flush();
  }

  private void tidy(OutputStream out) throws IOException {
    CSVPrinter csv = printer(out);
    csv.printRecord("body", "from", "to", "scale", "measure", "value");
    for (FigureRow row : rows) {
      for (Map.Entry<String, Object> each : row.cells().entrySet()) {
        if (!each.getKey().equals(CEILINGS)) {
          csv.printRecord(
              Cells.text(name(row)),
              period().from(),
              period().to(),
              scale,
              each.getKey(),
              Cells.text(each.getValue()));
        }
      }
    }
    csv.flush();
  }

  private static CSVPrinter printer(OutputStream out) throws IOException {
    return CSVFormat.DEFAULT
        .builder()
        .setRecordSeparator('\n')
        .get()
        .print(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private void json(OutputStream out) throws IOException {
    JsonMapper mapper =
        JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();
    ObjectNode file = mapper.createObjectNode();
    file.put("from", period().from().toString());
    file.put("to", period().to().toString());
    file.put("scale", scale.name());
    file.put("rules", FigureRow.rules(table));
    file.put("profiles", FigureRow.profiles(table));
    ArrayNode figures = file.putArray("figures");
    for (FigureRow row : rows) {
      ObjectNode figure = figures.addObject();
      figure.put("body", row.body());
      for (String column : FigureRow.COLUMNS) {
        figure.set(column, mapper.valueToTree(row.cells().get(column)));
      }
    }
    mapper.writerWithDefaultPrettyPrinter().writeValue(out, file);
  }

  private void workbook(OutputStream out, boolean disclosure) throws IOException {
    Workbook workbook = new Workbook(out, "Jamkoll", null);
    Worksheet figures = workbook.newWorksheet(texts.get("export.figures"));
    List<String> columns = columns();
    for (int i = 0; i < columns.size(); i++) {
      figures.value(0, i, texts.get("export.column." + columns.get(i)));
    }
    figures.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).set();
    figures.freezePane(1, 1);
    figures.width(0, NAME_WIDTH);
    for (int i = 0; i < rows.size(); i++) {
      List<Object> values = values(rows.get(i));
      for (int column = 0; column < values.size(); column++) {
        Cells.put(figures, i + 1, column, values.get(column));
      }
    }
    if (disclosure) {
      page(workbook.newWorksheet(texts.get("export.how")));
    }
    workbook.finish();
  }

  private void page(Worksheet sheet) {
    List<String> paragraphs = howItIsCounted();
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.width(0, PAGE_WIDTH);
    for (int i = 0; i < paragraphs.size(); i++) {
      sheet.value(i, 0, paragraphs.get(i));
      sheet.style(i, 0).wrapText(true).set();
    }
    sheet.style(0, 0).bold().set();
  }

  /** Returns the page "Så räknas det", a paragraph each. */
  List<String> howItIsCounted() {
    MeasuredErrors errors = MeasuredErrors.read();
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(texts.get("export.how"));
    PAGE.forEach(key -> paragraphs.add(texts.get("how." + key)));
    paragraphs.add(texts.get("how.points." + scale.name()));
    paragraphs.add(
        texts.get(
            "how.errors",
            errors.letters(),
            errors.wrongLevel(),
            errors.wrongPresence(),
            errors.worst(),
            errors.measured()));
    if (!table.versions().isEmpty()) {
      paragraphs.add(texts.get("how.versions", FigureRow.rules(table), FigureRow.profiles(table)));
    }
    paragraphs.add(texts.get("how.limits"));
    return paragraphs;
  }
}
