package se.jamkoll.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentFacts;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph.Role;

/** What a letter says of itself, and which of its lines are not the official's own analysis. */
class LetterPartsTest {

  private static final String PROSE =
      "Simhallen är från 1974 och läcker, och det kostar mer att laga den än att bygga en ny.";

  static Stream<Arguments> letterheads() {
    return Stream.of(
        Arguments.of(
            List.of("Tjänsteskrivelse", "Datum: 2025-03-04", "Dnr RS 2025/123", "Regionstyrelsen"),
            "RS 2025/123",
            "2025-03-04",
            "Regionstyrelsen",
            "Tjänsteskrivelse"),
        Arguments.of(
            List.of("TJÄNSTEUTLÅTANDE", "Diarienummer:", "KS/2025:45", "Datum", "4 mars 2025"),
            "KS/2025:45",
            "2025-03-04",
            null,
            "TJÄNSTEUTLÅTANDE"),
        Arguments.of(
            List.of("Till: Kultur- och fritidsnämnden", "Ärendenr 2024-00123", "2024-11-30"),
            "2024-00123",
            "2024-11-30",
            "Kultur- och fritidsnämnden",
            null),
        Arguments.of(
            List.of("Region Norr", "HSN 2024-1234-3", "den 31 februari 2025"),
            "HSN 2024-1234-3",
            null,
            null,
            null),
        Arguments.of(List.of("Ny simhall i Ängby"), null, null, null, null));
  }

  @ParameterizedTest
  @MethodSource("letterheads")
  void aLetterheadTellsNumberDateBodyAndType(
      List<String> lines, String number, String date, String body, String type) {
    assertEquals(
        new DocumentFacts(number, date == null ? null : LocalDate.parse(date), body, type),
        read(lines.toArray(new String[0])).facts());
  }

  @Test
  void whatStandsInThePageHeaderIsToldButNotRead() {
    byte[] docx =
        Docx.body(Docx.paragraph(PROSE))
            .part(
                "word/header1.xml",
                "<w:hdr xmlns:w=\"w\">" + Docx.paragraph("Dnr KS 2025/7") + "</w:hdr>")
            .bytes();
    DecisionDocument document = Reading.document("brev.docx", docx);

    assertEquals("KS 2025/7", document.facts().diaryNumber());
    assertEquals(PROSE, document.text());
  }

  @Test
  void theListOfAttachmentsIsMarked() {
    DecisionDocument document =
        read(
            "**Bakgrund",
            PROSE,
            "Bilaga 1 visar hur kvinnor och män reser.",
            "Bilaga 2. Jämställdhetsanalys",
            "**Beslutsunderlag",
            "Protokollsutdrag den 3 mars 2025",
            "Kalkylen är granskad. Den håller.");

    assertEquals(
        List.of("Bilaga 2. Jämställdhetsanalys", "Protokollsutdrag den 3 mars 2025"),
        withRole(document, Role.ATTACHMENT));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Svensson / Regiondirektör          | Anna Svensson / Regiondirektör
          Maja-Lena Torvald, utredare             | Maja-Lena Torvald, utredare
          ______________________                  | ______________________
          Malmsta kommun / Trafikentreprenören    | ''
          Barn och unga / Kvinnor och män, vuxna  | ''
          """)
  void theSignatureBlockIsMarked(String lines, String signature) {
    DecisionDocument document =
        read(
            Stream.concat(Stream.of("**Bakgrund", PROSE, PROSE), Stream.of(lines.split(" / ", -1)))
                .toArray(String[]::new));

    assertEquals(signature, String.join(" / ", withRole(document, Role.SIGNATURE)));
  }

  @Test
  void wholeParagraphsInQuotationMarksAreQuotations() {
    DecisionDocument document =
        read(
            "**Bakgrund",
            "”Kvinnor får längre resväg när linjen läggs ner, skriver motionären.”",
            "”Det första stycket i protokollet är långt och slutar utan tecken.",
            "Det andra slutar med ett.”",
            "”Trygghet” är ett ord som används på flera sätt i den här skrivelsen.",
            "”Det här citatet slutar aldrig, så det kan vara vad som helst.");

    assertEquals(
        List.of(
            "”Kvinnor får längre resväg när linjen läggs ner, skriver motionären.”",
            "”Det första stycket i protokollet är långt och slutar utan tecken.",
            "Det andra slutar med ett.”"),
        withRole(document, Role.QUOTE));
  }

  @ParameterizedTest
  @CsvSource({"Sida 2 (3)", "2(3)", "Sid 2 av 3", "sida 4"})
  void aLineThatNumbersItsPageIsLeftOut(String line) {
    assertFalse(read(PROSE, line, PROSE).text().contains(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The board decides that the plan is to be followed and that the cost of it is for the region to bear, and this is the end of the matter for now.
          fi | Hallitus päättää, että suunnitelma hyväksytään ja että kustannukset ovat pienet. Se on hyvä, ja myös muut joka ovat mukana sekä kunnat tai alueet ja muut.
          no | Styret vedtar planen, og det er ikke dyrt. Det er å håpe at alle er med, og av hensyn til barna er det også viktig å være tidlig ute, hvor det er mulig å gå fra det.
          da | Bestyrelsen vedtager planen, og det er ikke dyrt. Af hensyn til børnene er det også vigtigt at være tidligt ude, og at alle er med, hvor det er muligt at gå fra det, og blev enige.
          """)
  void aTextInAnotherLanguageIsTold(String language, String text) {
    DecisionDocument document = read(text);

    assertEquals(language, document.language());
    assertEquals(Set.of(Notice.OTHER_LANGUAGE), document.notices());
  }

  @Test
  void aSwedishTextIsSwedishAndNothingIsToldOfIt() {
    DecisionDocument document = read(PROSE, "The summary is in English.");

    assertEquals("sv", document.language());
    assertEquals(Set.of(), document.notices());
  }

  private static List<String> withRole(DecisionDocument document, Role role) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.role() == role)
        .map(document::textOf)
        .toList();
  }

  /** Reads a letter of paragraphs; those that start with two stars are bold. */
  private static DecisionDocument read(String... paragraphs) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append(
          paragraph.startsWith("**")
              ? Docx.bold(paragraph.substring(2))
              : Docx.paragraph(paragraph));
    }
    return Reading.document("brev.docx", Docx.body(body.toString()).bytes());
  }
}
