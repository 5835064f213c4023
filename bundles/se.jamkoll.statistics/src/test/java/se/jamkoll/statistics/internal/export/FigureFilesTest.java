package se.jamkoll.statistics.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.factor.FactorExports.Kind;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.LevelCounts;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.api.statistics.Selection;
import se.jamkoll.api.statistics.Share;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.api.statistics.StatisticsTable;

class FigureFilesTest {

  private static final Period PERIOD = Period.named("2026-H1");

  private static final Pattern WRITER =
      Pattern.compile("(?m)^\\| [a-z][^|]*\\| (\\d+) \\| ([01]\\.\\d\\d) \\| ([01]\\.\\d\\d) \\|$");

  private static final StatisticsTable TABLE =
      new StatisticsTable(
          new StatisticsQuery(Selection.of(PERIOD), List.of(Dimension.BODY)),
          null,
          new Figure(Map.of(), content()),
          List.of(
              new Figure(Map.of(Dimension.BODY, "=HYPERLINK(1)"), content()),
              new Figure(Map.of(Dimension.BODY, "Patientnämnden"), null)),
          List.of(new RuleUse("2026.1", "default", "2026.1", PERIOD.from(), PERIOD.to(), 40)),
          List.of());

  @TempDir private Path folder;

  private static Figure.Content content() {
    LevelCounts counts = new LevelCounts(Map.of(Level.MISSING, 30, Level.COMPLETE, 10), 60, 70);
    return new Figure.Content(
        counts,
        counts,
        Map.of(AssessmentStatus.EXEMPT, 3),
        2,
        0,
        0,
        Map.of(),
        Map.of(
            HeadlinePart.DESCRIBED_OR_JUSTIFIED,
            new Share(10, 40, 0.25, 0.1419, 0.4019),
            HeadlinePart.BEGUN,
            new Share(0, 40, 0, 0, 0.0876),
            HeadlinePart.MISSING,
            new Share(30, 40, 0.75, 0.5981, 0.8581)));
  }

  private static byte[] written(Kind kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FigureFiles(TABLE, FactorScale.SCALE3, Locale.forLanguageTag("sv")).write(kind, out);
    return out.toByteArray();
  }

  private static List<String> lines(Kind kind) throws IOException {
    return new String(written(kind), StandardCharsets.UTF_8).lines().toList();
  }

  /** Reads a workbook by its directory, as office programs do. */
  private Map<String, String> parts(byte[] workbook) throws IOException {
    Path file = Files.write(folder.resolve("figures.xlsx"), workbook);
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void aRowOfEachBodyAndOneOfAllAreWrittenAndSmallOnesAreEmpty() throws IOException {
    List<String> lines = lines(Kind.CSV);

    assertEquals(
        "'=HYPERLINK(1),2026-01-01,2026-06-30,SCALE3,40,3,0,0,0,2,0,0,0.250,0.142,0.402,0.000,"
            + "0.750,1.50,1.5,,,,2026.1,default 2026.1",
        lines.get(1));
    assertEquals(
        "Patientnämnden,2026-01-01,2026-06-30,SCALE3,,,,,,,,,,,,,,,,,,,2026.1,default 2026.1",
        lines.get(2));
    assertTrue(lines.get(3).startsWith("Hela organisationen,"), lines.get(3));
    assertEquals(4, lines.size());
  }

  @Test
  void aLongFileHasARowOfEachFigureThatIsShown() throws IOException {
    List<String> lines = lines(Kind.TIDY);

    assertEquals("body,from,to,scale,measure,value", lines.get(0));
    assertTrue(lines.contains("Hela organisationen,2026-01-01,2026-06-30,SCALE3,suggested,1.5"));
    assertFalse(String.join("\n", lines).contains("Patientnämnden"));
  }

  @Test
  void jsonHasNullWhereAFigureIsHidden() throws IOException {
    JsonNode figures = new JsonMapper().readTree(written(Kind.JSON)).path("figures");

    assertEquals(1.5, figures.path(0).path("suggested").doubleValue());
    assertEquals("Patientnämnden", figures.path(1).path("body").textValue());
    assertTrue(figures.path(1).path("items").isNull());
    assertTrue(figures.path(2).path("body").isNull());
  }

  @Test
  void aWorkbookHoldsNumbersAsNumbersAndNoFormula() throws IOException {
    Map<String, String> parts = parts(written(Kind.XLSX));
    String sheet = parts.getOrDefault("xl/worksheets/sheet1.xml", "");

    assertTrue(sheet.contains("<v>40</v>"), sheet);
    assertFalse(sheet.contains("<f>"), sheet);
    assertFalse(parts.containsKey("xl/worksheets/sheet2.xml"));
  }

  @Test
  void aDisclosureSaysHowItIsCountedAndHowOftenTheMachineIsWrong() throws IOException {
    Map<String, String> parts = parts(written(Kind.DISCLOSURE));
    String sheet = parts.getOrDefault("xl/worksheets/sheet2.xml", "");
    assertTrue(sheet.contains("fitToPage=\"true\"") && sheet.contains("paperSize=\"9\""), sheet);

    List<String> page =
        new FigureFiles(TABLE, FactorScale.SCALE3, Locale.forLanguageTag("sv")).howItIsCounted();
    assertEquals("Så räknas det", page.get(0));
    String all = String.join("\n", page);
    assertTrue(all.contains("på 696 underlag") && all.contains("nivån fel i 12"), all);
    assertFalse(all.contains("{") || all.contains("null"), all);
    // A page of A4 holds about 4 500 characters.
    assertTrue(all.length() < 4_500, "one page: " + all.length());
  }

  @Test
  void theErrorsAreThoseThatWereMeasured() throws IOException {
    String page = Files.readString(Path.of("../../itests/judgement/README.md"));
    List<MeasuredErrors.Group> measured = new ArrayList<>();
    WRITER
        .matcher(page)
        .results()
        .forEach(
            row ->
                measured.add(
                    new MeasuredErrors.Group(
                        Integer.parseInt(row.group(1)),
                        Double.parseDouble(row.group(2)),
                        Double.parseDouble(row.group(3)))));

    assertEquals(measured, MeasuredErrors.read().groups());
  }
}
