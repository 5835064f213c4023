package se.jamkoll.shell.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.ProfileVersion;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.shell.internal.check.Checked;
import se.jamkoll.shell.internal.fake.Fakes;
import se.jamkoll.shell.internal.text.Texts;

class CsvReportTest {

  @Test
  void everyColumnOfAnAssessedLetterIsFilled() throws IOException {
    CSVRecord row = written(Fakes.full("a, b.docx"));

    assertEquals("a, b.docx", row.get("file"));
    assertEquals("2", row.get("part"));
    assertEquals("3–5", row.get("pages"));
    assertEquals("ASSESSED", row.get("status"));
    assertEquals("PARTIAL", row.get("level"));
    assertEquals("PARTIAL-sv", row.get("levelName"));
    assertEquals("true", row.get("uncertain"));
    assertEquals("DESCRIBED", row.get("womenMen"));
    assertEquals("PARTLY", row.get("girlsBoys"));
    assertEquals("NOT_APPLICABLE", row.get("MEASURES"));
    assertEquals("false", row.get("compliant"));
    assertEquals("2", row.get("scale3"));
    assertEquals("3", row.get("scale4"));
    assertEquals("GIRLS_BOYS-sv", row.get("missing"));
    assertEquals("2", row.get("findings"));
    assertEquals("Ny busslinje", row.get("title"));
    assertEquals("default 2026.1", row.get("profile"));
    assertEquals("2026.1", row.get("rules"));
  }

  @Test
  void anUnreadableLetterHasAReasonAndNoLevel() throws IOException {
    CSVRecord row = written(unreadable("x.pdf"));

    assertEquals("UNREADABLE", row.get("status"));
    assertEquals("DAMAGED", row.get("reason"));
    assertEquals("", row.get("level"));
    assertEquals("", row.get("GOALS"));
    assertEquals("", row.get("compliant"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1.docx", "+46.docx", "-1.docx", "@x.docx", "\tx.docx"})
  void aNameThatLooksLikeAFormulaIsKeptFromBeingOne(String name) throws IOException {
    assertEquals("'" + name, written(unreadable(name)).get("file"));
  }

  @Test
  void theDashOfStandardInputIsLeftAsItIs() throws IOException {
    assertEquals("-", written(unreadable("-")).get("file"));
  }

  private static Assessment unreadable(String name) {
    return Assessment.unreadable(
        name, UnreadableReason.DAMAGED, new ProfileVersion("default", "1"), "2026.1", 0);
  }

  private static CSVRecord written(Assessment assessment) throws IOException {
    StringWriter out = new StringWriter();
    CsvReport report = new CsvReport(out, Fakes.services().messages(), Texts.in("sv"));
    report.write(new Checked(assessment, ""));
    report.finish();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(out.toString()))) {
      List<CSVRecord> rows = parser.getRecords();
      assertEquals(1, rows.size());
      return rows.get(0);
    }
  }
}
