package se.jamkoll.shell.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.ProfileVersion;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.shell.internal.check.Checked;
import se.jamkoll.shell.internal.fake.Fakes;

class JsonReportTest {

  private static final Assessment UNREADABLE =
      Assessment.unreadable(
          "trasig.docx",
          UnreadableReason.DAMAGED,
          new ProfileVersion("default", "2026.1"),
          "2026.1",
          1);

  @Test
  void theObjectIsTheOneInTheGoldenFile() throws IOException {
    String golden;
    try (var stream =
        Objects.requireNonNull(JsonReportTest.class.getResourceAsStream("assessments.jsonl"))) {
      golden = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    assertEquals(golden, written(List.of(Fakes.full("brev å.docx"), UNREADABLE)));
  }

  @Test
  void theObjectIsWhatDataBindingWritesOfTheRecord() throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    for (Assessment assessment : List.of(Fakes.full("a.docx"), UNREADABLE)) {
      assertEquals(mapper.writeValueAsString(assessment) + "\n", written(List.of(assessment)));
    }
  }

  private static String written(List<Assessment> assessments) throws IOException {
    StringWriter out = new StringWriter();
    JsonReport report = new JsonReport(out);
    for (Assessment assessment : assessments) {
      report.write(new Checked(assessment, ""));
    }
    report.finish();
    return out.toString();
  }
}
