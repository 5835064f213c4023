package se.jamkoll.statistics.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.Gap;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.LevelCounts;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.api.statistics.Selection;
import se.jamkoll.api.statistics.Share;
import se.jamkoll.api.statistics.StatisticsExports.Kind;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.api.statistics.StatisticsTable;
import se.jamkoll.statistics.PlainStatisticsMessages;

class TableFilesTest {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final StatisticsTable TABLE =
      new StatisticsTable(
          new StatisticsQuery(
              new Selection(Period.named("2026-H1"), Map.of(Dimension.DOMAIN, "kultur")),
              List.of(Dimension.BODY, Dimension.QUARTER)),
          null,
          new Figure(Map.of(), content()),
          List.of(
              new Figure(
                  Map.of(Dimension.BODY, "=Kulturnämnden", Dimension.QUARTER, "2026-Q1"),
                  content()),
              new Figure(
                  Map.of(Dimension.BODY, "Socialnämnden", Dimension.QUARTER, "2026-Q1"), null)),
          List.of(new RuleUse("2026.1", "norrhamn", "3", DAY, DAY, 8)),
          List.of(new Gap("Kulturnämnden", DAY, "KN § 8")));

  /** A character as XML may write it. */
  private static final Pattern REFERENCE = Pattern.compile("&#x(\\w+);");

  @TempDir private Path folder;

  private static Figure.Content content() {
    LevelCounts counts = new LevelCounts(Map.of(Level.MISSING, 4, Level.COMPLETE, 4), 16, 20);
    Map<HeadlinePart, Share> headline = new EnumMap<>(HeadlinePart.class);
    headline.put(HeadlinePart.DESCRIBED_OR_JUSTIFIED, new Share(4, 8, 0.5, 0.25, 0.75));
    headline.put(HeadlinePart.BEGUN, new Share(0, 8, 0, 0, 0.25));
    headline.put(HeadlinePart.MISSING, new Share(4, 8, 0.5, 0.25, 0.75));
    return new Figure.Content(
        counts, counts, Map.of(AssessmentStatus.EXEMPT, 2), 1, 0, 0, Map.of(), headline);
  }

  private static byte[] written(Kind kind, Locale locale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TableFiles(TABLE, new PlainStatisticsMessages(), locale).write(kind, out);
    return out.toByteArray();
  }

  private static List<String> lines(Kind kind) throws IOException {
    return new String(written(kind, SWEDISH), StandardCharsets.UTF_8).lines().toList();
  }

  private String part(Locale locale, String name) throws IOException {
    Path file = Files.write(folder.resolve("statistics.xlsx"), written(Kind.XLSX, locale));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] content = zip.getInputStream(zip.getEntry(name)).readAllBytes();
      return REFERENCE
          .matcher(new String(content, StandardCharsets.UTF_8))
          .replaceAll(each -> Character.toString(Integer.parseInt(each.group(1), 16)));
    }
  }

  @Test
  void aLineOfEachGroupAndOneOfAllAreWrittenAndNoSpreadsheetTakesOneForAFormula()
      throws IOException {
    List<String> lines = lines(Kind.CSV);

    assertTrue(lines.get(0).startsWith("from,to,body,quarter,hidden,n,DESCRIBED_OR_JUSTIFIED,"));
    assertTrue(
        lines
            .get(1)
            .startsWith("2026-01-01,2026-06-30,'=Kulturnämnden,2026-Q1,false,8,0.5,0.25,0.75,"),
        lines.get(1));
    assertTrue(lines.get(1).endsWith(",2026.1,norrhamn 3,false"), lines.get(1));
    assertTrue(lines.get(2).startsWith("2026-01-01,2026-06-30,Socialnämnden,2026-Q1,true,,,"));
    assertTrue(lines.get(3).startsWith("2026-01-01,2026-06-30,,,false,8,"), lines.get(3));
    assertTrue(lines.get(3).endsWith(",true"), lines.get(3));
    assertEquals(4, lines.size());
    long columns = lines.get(0).chars().filter(c -> c == ',').count();
    assertEquals(columns, lines.get(2).chars().filter(c -> c == ',').count());
  }

  @Test
  void aLongFileHasALineOfEachFigureThatIsShown() throws IOException {
    List<String> lines = lines(Kind.TIDY);

    assertEquals("from,to,body,quarter,total,measure,value", lines.get(0));
    assertTrue(lines.contains("2026-01-01,2026-06-30,'=Kulturnämnden,2026-Q1,false,EXEMPT,2"));
    assertTrue(lines.contains("2026-01-01,2026-06-30,,,true,scale4,2.5"), lines.toString());
    assertFalse(String.join("\n", lines).contains("Socialnämnden"));
  }

  @Test
  void aWorkbookIsInTheLanguageOfTheReaderWithNumbersAsNumbersAndNoFormula() throws IOException {
    String sheet = part(SWEDISH, "xl/worksheets/sheet1.xml");
    String words = part(SWEDISH, "xl/sharedStrings.xml");

    assertTrue(sheet.contains("<v>0.5</v>"), sheet);
    assertFalse(sheet.contains("<f>"), sheet);
    for (String word :
        List.of(
            "nämnd",
            "kvartal 1 2026",
            "Beskrivet eller motiverat, andel",
            "Delvis beskrivet, antal",
            "Underlag saknas ännu",
            "Totalt",
            "Visas inte")) {
      assertTrue(words.contains(word), word + " is in " + words);
    }
    String english = part(Locale.ENGLISH, "xl/sharedStrings.xml");
    assertTrue(english.contains("No letter yet") && !english.contains("Underlag"), english);
  }

  @Test
  void aWorkbookSaysWhatItsFiguresAreOfAndWhatIsMissing() {
    List<String> page =
        new TableFiles(TABLE, new PlainStatisticsMessages(), SWEDISH).howItIsCounted();

    assertEquals("Så räknas det", page.get(0));
    assertEquals("Sammanträden 1 januari 2026 – 30 juni 2026.", page.get(1));
    assertEquals("Utvalt: område kultur.", page.get(2));
    assertTrue(String.join("\n", page).contains("Bedömt med regler 2026.1 och profil norrhamn 3."));
    assertEquals(
        "Kulturnämnden: det som är äldre än 2 mars 2026 är gallrat enligt KN § 8 och saknas i"
            + " siffrorna.",
        page.get(page.size() - 1));
  }
}
