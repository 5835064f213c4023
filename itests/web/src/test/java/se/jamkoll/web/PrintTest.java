package se.jamkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes on paper. */
@ExtendWith(OneInstallation.class)
class PrintTest {

  private static final int ITEMS = 450;
  private static final int CHARACTERS = 60_000;
  private static final int FINDINGS = 40;
  private static final int ROWS_AT_A_TIME = 200;
  private static final Pattern FIRST_CELL = Pattern.compile("^(\\d+) ", Pattern.MULTILINE);

  /** An A4 sheet less its margins, in the pixels of CSS. */
  private static final int SHEET_WIDTH = 718;

  private static final int SHEET_HEIGHT = 1000;

  private final Installation installation;

  PrintTest(Installation installation) {
    this.installation = installation;
  }

  @Test
  void allRowsOfALongAgendaArePrintedAndThePartIsShownAgainAfterwards()
      throws IOException, InterruptedException {
    Account secretary = installation.account("sekreterare");
    String meeting = LargeMaterial.checkedMeeting(secretary);
    try (Reader reader = installation.reader("sekreterare")) {
      Page page = reader.page();
      reader.answer(meeting, LargeMaterial.meeting(secretary.get(meeting), ITEMS));
      reader.open(LargeMaterial.placeOf(meeting));
      page.waitForSelector(".agenda tbody tr");
      assertEquals(ROWS_AT_A_TIME, page.locator(".agenda tbody tr").count());

      Set<Integer> printed = numbersIn(textOf(page.pdf()));

      assertEquals(
          List.of(),
          IntStream.rangeClosed(1, ITEMS).boxed().filter(i -> !printed.contains(i)).toList());
      page.waitForFunction(
          "rows => document.querySelectorAll('.agenda tbody tr').length === rows", ROWS_AT_A_TIME);
    }
  }

  @Test
  void aLongLetterIsPrintedWholeWithAllItsFindings() throws IOException, InterruptedException {
    Account official = installation.account("handlaggare1");
    String document = official.ownDraft();
    String where = "/hosts/register/documents/" + document + "/view";
    JsonNode large = LargeMaterial.document(official.get(where), CHARACTERS, FINDINGS);
    try (Reader reader = installation.reader("handlaggare1")) {
      Page page = reader.page();
      reader.answer(where, large);
      reader.open("#/handling/register/" + document);
      page.waitForSelector("jk-letter mark");

      String printed = textOf(page.pdf());

      for (int i = 0; i < FINDINGS; i++) {
        assertTrue(printed.contains("(" + i + ")"), "finding " + i);
      }
      JsonNode view = large.at("/letter/view");
      String closing = closingWords(view);
      assertEquals(times(closing, view.path("text").asText()), times(closing, printed));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "#/moment, jk-regions-table tbody, Regionernas egen skattning",
    "#/statistik, jk-improvements, Är det en förändring eller slumpen?",
    "#/jamfor, jk-benchmarks-page section, Bredvid varandra",
    "#/underlag/from%3D2025-01-01%26to%3D2026-12-31, jk-items-page .items, sammanträden visas",
  })
  void whatAStrategistPrintsIsAllOnTheSheetWithNothingToPress(
      String place, String shown, String heading) throws IOException, InterruptedException {
    try (Reader reader = installation.reader("strateg")) {
      Page page = reader.page();
      reader.awaitFigures();
      reader.open(place);
      page.waitForSelector(shown);

      assertIsAllOnTheSheet(reader, heading);
    }
  }

  @Test
  void aSuggestedScoreIsPrintedWithoutTheFormThatAnswersIt()
      throws IOException, InterruptedException {
    try (Reader reader = installation.reader("strateg")) {
      Page page = reader.page();
      reader.awaitFigures();
      reader.open("#/moment-7");
      page.locator("select[name=period]").selectOption("2026");
      page.waitForSelector("jk-answer-form form");

      assertIsAllOnTheSheet(reader, "Så räknas förslaget");
    }
  }

  private static void assertIsAllOnTheSheet(Reader reader, String heading) throws IOException {
    Page page = reader.page();
    page.setViewportSize(SHEET_WIDTH, SHEET_HEIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertEquals(
        List.of(), page.locator("button:visible, input:visible, select:visible").allInnerTexts());
    reader.fits(SHEET_WIDTH);
    String text = textOf(page.pdf());
    assertTrue(text.contains(heading), text);
  }

  private static String closingWords(JsonNode view) {
    JsonNode paragraphs = view.path("paragraphs");
    JsonNode last = paragraphs.get(paragraphs.size() - 1);
    return view.path("text")
        .asText()
        .substring(last.path("start").asInt(), last.path("end").asInt());
  }

  /** Returns how often words stand in a text, however its lines are broken. */
  private static int times(String words, String text) {
    Pattern wanted = Pattern.compile(withoutSpace(words), Pattern.LITERAL);
    return (int) wanted.matcher(withoutSpace(text)).results().count();
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }

  private static Set<Integer> numbersIn(String text) {
    return FIRST_CELL
        .matcher(text)
        .results()
        .map(row -> Integer.valueOf(row.group(1)))
        .collect(Collectors.toSet());
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
