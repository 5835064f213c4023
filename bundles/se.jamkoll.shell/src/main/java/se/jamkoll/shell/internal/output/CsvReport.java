package se.jamkoll.shell.internal.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.shell.internal.check.Checked;
import se.jamkoll.shell.internal.text.Texts;

/** Writes every assessment as one comma-separated line, for a spreadsheet. */
final class CsvReport implements Report {

  private static final List<String> COLUMNS_BEFORE_CHECKLIST =
      List.of(
          "file",
          "part",
          "pages",
          "status",
          "reason",
          "level",
          "levelName",
          "uncertain",
          "womenMen",
          "girlsBoys");
  private static final List<String> COLUMNS_AFTER_CHECKLIST =
      List.of("compliant", "scale3", "scale4", "missing", "findings", "title", "profile", "rules");
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final CSVPrinter csv;
  private final FindingMessages messages;
  private final Texts texts;

  CsvReport(Writer out, FindingMessages messages, Texts texts) throws IOException {
    this.csv = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get().print(out);
    this.messages = messages;
    this.texts = texts;
    csv.printRecord(columns());
  }

  @Override
  public void write(Checked checked) throws IOException {
    csv.printRecord(row(checked.assessment()).stream().map(CsvReport::cell).toList());
    csv.flush();
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(COLUMNS_BEFORE_CHECKLIST);
    Arrays.stream(ChecklistStep.values()).map(ChecklistStep::name).forEach(columns::add);
    columns.addAll(COLUMNS_AFTER_CHECKLIST);
    return columns;
  }

  private List<@Nullable Object> row(Assessment assessment) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(assessment.file());
    row.add(assessment.part());
    row.add(assessment.pages());
    row.add(assessment.status());
    row.add(assessment.reason());
    row.add(assessment.level());
    row.add(name(assessment.level()));
    row.add(assessment.uncertain());
    addPairs(row, assessment.pairs());
    addChecklist(row, assessment.checklist());
    row.add(assessment.compliant());
    row.add(assessment.points() == null ? null : assessment.points().scale3());
    row.add(assessment.points() == null ? null : assessment.points().scale4());
    row.add(missing(assessment.pairs()));
    row.add(assessment.findings().size());
    row.add(assessment.document() == null ? null : assessment.document().title());
    row.add(assessment.profile().id() + " " + assessment.profile().version());
    row.add(assessment.rules());
    return row;
  }

  private static void addPairs(List<@Nullable Object> row, @Nullable Pairs pairs) {
    row.add(pairs == null ? null : pairs.womenMen());
    row.add(pairs == null ? null : pairs.girlsBoys());
  }

  private static void addChecklist(
      List<@Nullable Object> row, @Nullable Map<ChecklistStep, ChecklistAnswer> checklist) {
    for (ChecklistStep step : ChecklistStep.values()) {
      row.add(checklist == null ? null : checklist.get(step));
    }
  }

  private @Nullable String name(@Nullable Term term) {
    return term == null ? null : messages.name(term, texts.locale());
  }

  private @Nullable String missing(@Nullable Pairs pairs) {
    if (pairs == null) {
      return null;
    }
    return Arrays.stream(Pair.values())
        .filter(pair -> !pairs.of(pair).settled())
        .map(pair -> messages.name(pair, texts.locale()))
        .collect(Collectors.joining("; "));
  }

  /** Returns a cell that no spreadsheet takes for a formula. */
  private static String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    boolean formula = text.length() > 1 && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
