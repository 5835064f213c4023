package se.jamkoll.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.distribution.CommandLine.Outcome;

class ExamplesTest {

  private static final List<String> FIELDS =
      List.of(
          "file",
          "part",
          "pages",
          "status",
          "reason",
          "level",
          "uncertain",
          "pairs",
          "checklist",
          "compliant",
          "points",
          "document",
          "findings",
          "perspectives",
          "profile",
          "rules",
          "millis");

  /** The levels of the rubric in its order; an example's number is the place of its level. */
  private static final List<String> LEVELS =
      List.of("MISSING", "EMPTY", "BOILERPLATE", "JUSTIFIED", "PARTIAL", "COMPLETE", "THOROUGH");

  @Test
  void everyExampleHasTheLevelOfItsNumberInEveryFormat() throws IOException {
    Outcome outcome = new CommandLine().run("check", "--format", "json", CommandLine.EXAMPLES);

    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (JsonNode assessment : objects(outcome)) {
      String file = Path.of(assessment.get("file").asText()).getFileName().toString();
      int number = Character.digit(file.charAt(0), 10);
      expected.add(file + " " + LEVELS.get(number - 1));
      found.add(file + " " + assessment.get("level").asText());
    }
    assertEquals(21, found.size(), outcome.err());
    assertEquals(expected, found);
    assertEquals(1, outcome.status());
    assertEquals("", outcome.err());
  }

  @Test
  void theJsonObjectHasTheFieldsInTheirOrder() throws IOException {
    for (JsonNode assessment : objects(checked("json", "7-utforligt-beskrivet.pdf"))) {
      List<String> fields = new ArrayList<>();
      assessment.fieldNames().forEachRemaining(fields::add);

      assertEquals(FIELDS, fields);
      assertEquals("THOROUGH", assessment.get("level").asText());
      assertEquals("application/pdf", assessment.at("/document/mediaType").asText());
      assertEquals("sv", assessment.at("/document/language").asText());
      assertTrue(assessment.at("/document/title").asText().startsWith("Nya principer"));
    }
  }

  @Test
  void everyLevelIsExplainedByAFinding() throws IOException {
    for (JsonNode assessment : objects(checked("json", "."))) {
      assertTrue(assessment.get("findings").size() > 0, assessment.get("file").asText());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "pdf"})
  void aCompliantLetterGivesZero(String format) {
    Outcome outcome = checked("text", "6-beskrivet." + format);

    assertEquals(0, outcome.status(), outcome.out());
    assertTrue(outcome.out().startsWith("● Beskrivet"), outcome.out());
  }

  @Test
  void csvHasAHeaderAndALineForEachLetterInOrder() {
    List<String> lines = checked("csv", ".").out().lines().toList();

    assertEquals(22, lines.size());
    assertTrue(lines.get(0).startsWith("file,part,pages,status,reason,level,levelName,"));
    assertTrue(lines.get(1).contains("1-saknas.docx,,,ASSESSED,,MISSING,Saknas,"), lines.get(1));
    assertTrue(lines.get(21).contains("7-utforligt-beskrivet.pdf"), lines.get(21));
  }

  @Test
  void standardInputIsRead() throws IOException {
    Path letter = CommandLine.EXAMPLES.resolve("4-berors-inte-med-skal.odt");
    Outcome outcome = new CommandLine().reading(letter).run("check", "--format", "json", "-");

    JsonNode assessment = objects(outcome).get(0);
    assertEquals("-", assessment.get("file").asText());
    assertEquals("JUSTIFIED", assessment.get("level").asText());
    assertEquals(0, outcome.status());
  }

  @Test
  void theExampleProfileCanBeUsed() throws IOException {
    Path profile = CommandLine.HOME.resolve("conf/profile-example.yaml");
    Path letter = CommandLine.EXAMPLES.resolve("6-beskrivet.docx");
    Outcome outcome =
        new CommandLine().run("check", "--profile", profile, "--format", "json", letter);

    assertEquals("exempel", objects(outcome).get(0).at("/profile/id").asText(), outcome.err());
    assertEquals(0, outcome.status());
  }

  @Test
  void aFurtherPerspectiveSpeaksWhereTheProfileNamesIt(@TempDir Path folder) throws IOException {
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(profile, "{id: x, version: 1, perspectives: [barnets-basta]}");
    Path letter = CommandLine.EXAMPLES.resolve("5-delvis-beskrivet.docx");
    Outcome outcome =
        new CommandLine().run("check", "--profile", profile, "--format", "json", letter);

    JsonNode perspective = objects(outcome).get(0).at("/perspectives/0");
    assertEquals("Barnets bästa", perspective.get("name").asText(), outcome.err());
    assertTrue(
        perspective.get("findings").findValuesAsText("rule").contains("best-interest-assessed"),
        perspective.toString());
    assertTrue(
        new CommandLine()
            .run("check", "--profile", profile, letter)
            .out()
            .contains("\n  Barnets bästa\n"));
  }

  @Test
  void severalLettersEndWithASummaryInEnglishToo() {
    Outcome outcome = new CommandLine().run("check", "--lang", "en", CommandLine.EXAMPLES);

    assertTrue(outcome.out().contains("\n21 documents\n"), outcome.out());
    assertTrue(outcome.out().contains("9 of 21 assessed reach your level."), outcome.out());
  }

  private static Outcome checked(String format, String example) {
    return new CommandLine()
        .run("check", "--format", format, CommandLine.EXAMPLES.resolve(example));
  }

  private static List<JsonNode> objects(Outcome outcome) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    for (String line : outcome.out().lines().toList()) {
      objects.add(new ObjectMapper().readTree(line));
    }
    return objects;
  }
}
