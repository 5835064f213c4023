package se.jamkoll.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static se.jamkoll.reading.Docx.bold;
import static se.jamkoll.reading.Docx.boldRun;
import static se.jamkoll.reading.Docx.paragraph;
import static se.jamkoll.reading.Docx.row;
import static se.jamkoll.reading.Docx.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.Location;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Mark;
import se.jamkoll.api.document.ReadingResult;

class DocxTest {

  private static final String SWEDISH_STYLES =
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
          + "</w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik\"><w:name w:val=\"Title\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik1\"><w:name w:val=\"heading 1\"/>"
          + "</w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik2\"><w:name w:val=\"heading 2\"/>"
          + "</w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Eget\"><w:name w:val=\"Avsnitt\"/>"
          + "<w:basedOn w:val=\"Rubrik2\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Citat\"><w:name w:val=\"Quote\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Inne\"><w:name w:val=\"toc 1\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Fet\"><w:name w:val=\"Fet\"/>"
          + "<w:rPr><w:b/></w:rPr></w:style>"
          + "<w:style w:type=\"character\" w:styleId=\"Stark\"><w:name w:val=\"Strong\"/>"
          + "<w:rPr><w:b/></w:rPr></w:style>";

  private static final String PROSE = "Nämnden har utrett frågan och redovisar den här i korthet.";

  @Test
  void headingsAreToldByStyleNamesInASwedishWord() {
    DecisionDocument document =
        read(
            paragraph("Rubrik", "Ny simhall")
                + paragraph("Rubrik1", "Bakgrund")
                + paragraph("Eget", "Läget")
                + paragraph(PROSE));
    assertEquals("Ny simhall", document.title());
    assertEquals(
        List.of("TITLE Ny simhall", "HEADING Bakgrund", "HEADING Läget", "BODY " + PROSE),
        roles(document));
    assertEquals(List.of("Bakgrund", "Läget"), document.paragraphs().get(3).headings());
  }

  @Test
  void aLoneFirstHeadingAboveTheOthersIsTheTitle() {
    DecisionDocument document =
        read(
            paragraph("Rubrik1", "Ny simhall")
                + paragraph("Rubrik2", "Bakgrund")
                + paragraph(PROSE));
    assertEquals("Ny simhall", document.title());
    assertEquals(1, document.paragraphs().get(1).headingLevel());
  }

  @Test
  void anOutlineLevelMakesAHeading() {
    DecisionDocument document =
        read(
            paragraph("Rubrik", "Ny simhall")
                + "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
                + run("Läget i dag")
                + "</w:p>"
                + paragraph(PROSE));
    assertEquals("HEADING Läget i dag", roles(document).get(1));
  }

  @Test
  void boldByTwoStylesIsNotBold() {
    DecisionDocument document =
        read(
            bold("Ny simhall")
                + bold("Bakgrund")
                + paragraph(PROSE)
                + "<w:p><w:pPr><w:pStyle w:val=\"Fet\"/></w:pPr><w:r><w:rPr>"
                + "<w:rStyle w:val=\"Stark\"/></w:rPr><w:t>Kommunstyrelsens arbetsutskott</w:t>"
                + "</w:r></w:p>"
                + bold("Ekonomi")
                + paragraph(PROSE));
    assertEquals("BODY Kommunstyrelsens arbetsutskott", roles(document).get(3));
  }

  @Test
  void aShortBoldParagraphIsAHeadingButALeadInIsNot() {
    DecisionDocument document =
        read(
            bold("Ny simhall")
                + bold("Bakgrund")
                + paragraph(PROSE)
                + bold("OBS! Handlingarna är sena")
                + bold("Ekonomi"));
    assertEquals(
        List.of(
            "TITLE Ny simhall",
            "HEADING Bakgrund",
            "BODY " + PROSE,
            "BODY OBS! Handlingarna är sena",
            "HEADING Ekonomi"),
        roles(document));
  }

  @Test
  void aBoldRunInHeadingIsSplitFromItsText() {
    DecisionDocument document =
        read(
            bold("Ny simhall")
                + "<w:p>"
                + boldRun("Jämställdhet:")
                + run(" Förslaget är bra.")
                + "</w:p>"
                + "<w:p>"
                + boldRun("Ekonomi")
                + run(": Ingen kostnad.")
                + "</w:p>");
    assertEquals(
        List.of(
            "TITLE Ny simhall",
            "HEADING Jämställdhet",
            "BODY Förslaget är bra.",
            "HEADING Ekonomi",
            "BODY Ingen kostnad."),
        roles(document));
    assertEquals(
        new Location.InPart("word/document.xml", 1, 14, 17),
        document.paragraphs().get(2).location());
  }

  @Test
  void aLabelBelowALabelOfTheLetterheadIsNoHeading() {
    DecisionDocument document =
        read(
            bold("Ny simhall")
                + "<w:p>"
                + boldRun("Datum:")
                + run(" 2026-01-19")
                + "</w:p>"
                + "<w:p>"
                + boldRun("Handläggare:")
                + run(" utvecklare")
                + "</w:p>"
                + bold("Ekonomi")
                + "<w:p>"
                + run("Ingen kostnad.")
                + "</w:p>");
    assertEquals(
        List.of(
            "TITLE Ny simhall",
            "BODY Datum: 2026-01-19",
            "BODY Handläggare: utvecklare",
            "HEADING Ekonomi",
            "BODY Ingen kostnad."),
        roles(document));
  }

  @Test
  void theLeftColumnOfALayoutTableHoldsHeadings() {
    DecisionDocument document =
        read(
            paragraph("Rubrik", "Ny simhall")
                + "<w:tbl>"
                + row(paragraph("Förslag till beslut"), paragraph(PROSE) + paragraph(PROSE))
                + row(paragraph("Jämställdhet"), paragraph("–"))
                + row(paragraph("Barnperspektiv"), "<w:p/>")
                + "</w:tbl>");
    assertEquals(
        List.of(
            "TITLE Ny simhall",
            "HEADING Förslag till beslut",
            "BODY " + PROSE,
            "BODY " + PROSE,
            "HEADING Jämställdhet",
            "BODY –",
            "HEADING Barnperspektiv"),
        roles(document));
  }

  @Test
  void aTableOfDataKeepsItsCells() {
    DecisionDocument document =
        read(
            paragraph("Rubrik", "Ny simhall")
                + "<w:tbl>"
                + row(bold("Fråga"), bold("Ja"), bold("Nej"))
                + row(paragraph("Berörs kvinnor och män?"), paragraph("X"), "<w:p/>")
                + "</w:tbl>");
    assertEquals(
        List.of(
            "TITLE Ny simhall",
            "CELL Fråga",
            "CELL Ja",
            "CELL Nej",
            "CELL Berörs kvinnor och män?",
            "CELL X"),
        roles(document));
    assertEquals(new Paragraph.Cell(1, 2, 2), document.paragraphs().get(5).cell());
  }

  @Test
  void mergedCellsKeepTheColumnsBelowThem() {
    DecisionDocument document =
        read(
            "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                + paragraph("Antal")
                + "</w:tc><w:tc>"
                + paragraph("Andel")
                + "</w:tc></w:tr>"
                + row(paragraph("2024"), paragraph("2025"), paragraph("Procent"))
                + "</w:tbl>");
    assertEquals(new Paragraph.Cell(1, 1, 3), document.paragraphs().get(1).cell());
    assertEquals(new Paragraph.Cell(1, 2, 3), document.paragraphs().get(4).cell());
  }

  @Test
  void deletedHiddenAndCommentTextStaysOutAndIsReported() {
    DecisionDocument document =
        read(
            "<w:p>"
                + run("Vi ")
                + "<w:del><w:r><w:delText>avslår</w:delText></w:r></w:del>"
                + "<w:ins>"
                + run("bifaller")
                + "</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hemligt</w:t></w:r>"
                + "<w:moveFrom>"
                + run("flyttat")
                + "</w:moveFrom><w:r><w:commentReference w:id=\"1\"/></w:r>"
                + run(" motionen.")
                + "</w:p>");
    assertEquals("Vi bifaller motionen.", document.text());
    assertEquals(
        List.of(new Mark(Mark.Kind.INSERTION, 3, 11)), document.paragraphs().get(0).marks());
    assertEquals(
        Set.of(
            Notice.PENDING_DELETIONS,
            Notice.PENDING_INSERTIONS,
            Notice.HIDDEN_TEXT,
            Notice.COMMENTS),
        document.notices());
  }

  @Test
  void anEmptyContentControlIsAPlaceholder() {
    DecisionDocument document =
        read(
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + paragraph("Beskriv ärendet.")
                + "</w:sdtContent></w:sdt>");
    assertEquals(
        List.of(new Mark(Mark.Kind.PLACEHOLDER, 0, 16)), document.paragraphs().get(0).marks());
  }

  @Test
  void aMacroButtonShowsItsPrompt() {
    DecisionDocument document =
        read(
            "<w:p>"
                + run("Datum: ")
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>MACROBUTTON"
                + " NoMacro Skriv datum</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    assertEquals("Datum: Skriv datum", document.text());
    assertEquals(
        List.of(new Mark(Mark.Kind.PLACEHOLDER, 7, 18)), document.paragraphs().get(0).marks());
  }

  @Test
  void promptsTypedAsTextArePlaceholders() {
    DecisionDocument document =
        read(
            paragraph("Enligt [ange lag] och [1] gäller «Namn» samt {{datum}}.")
                + paragraph("Klicka eller tryck här för att ange text."));
    List<String> marked = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      for (Mark mark : paragraph.marks()) {
        marked.add(document.text().substring(mark.start(), mark.end()));
      }
    }
    assertEquals(
        List.of("[ange lag]", "«Namn»", "{{datum}}", "Klicka eller tryck här för att ange text."),
        marked);
  }

  @Test
  void aFootnoteStandsAfterItsParagraph() {
    byte[] docx =
        Docx.body(
                "<w:p>"
                    + run("Det är känt.")
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                    + paragraph("Det är allt."))
            .footnotes("<w:footnote w:id=\"2\">" + paragraph("SCB 2024.") + "</w:footnote>")
            .bytes();
    DecisionDocument document = document(docx);
    assertEquals(
        List.of("BODY Det är känt.", "FOOTNOTE SCB 2024.", "BODY Det är allt."), roles(document));
    assertEquals(
        new Location.InPart("word/footnotes.xml", 0, 0, 9),
        document.paragraphs().get(1).location());
  }

  @Test
  void aTextBoxDrawnTwiceIsReadOnce() {
    String box = "<w:txbxContent>" + paragraph("Viktigt i rutan.") + "</w:txbxContent>";
    DecisionDocument document =
        read(
            "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>"
                + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                + run("Det är allt.")
                + "</w:p>");
    assertEquals(List.of("BODY Det är allt.", "TEXT_BOX Viktigt i rutan."), roles(document));
  }

  @Test
  void aTableOfContentsIsReadAsSuchWithoutPageNumbers() {
    DecisionDocument document =
        read(
            paragraph("Rubrik", "Ny simhall")
                + "<w:p><w:pPr><w:pStyle w:val=\"Inne\"/></w:pPr>"
                + run("Bakgrund")
                + "<w:r><w:tab/><w:t>3</w:t></w:r></w:p>"
                + paragraph("Rubrik1", "Bakgrund")
                + paragraph(PROSE));
    assertEquals(
        List.of("TITLE Ny simhall", "CONTENTS Bakgrund", "HEADING Bakgrund", "BODY " + PROSE),
        roles(document));
  }

  @Test
  void boxesTickedInFormsAreShown() {
    DecisionDocument document =
        read(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox>"
                + "<w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + run(" Ja ")
                + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r>"
                + run(" Nej")
                + "</w:p>");
    assertEquals("☒ Ja ☐ Nej", document.text());
  }

  @Test
  void aLineWithABoxIsNoHeading() {
    DecisionDocument document =
        read(
            bold("Ny simhall")
                + bold("Bedömning")
                + bold("Påverkas kvinnor och män av beslutet? ☐ Ja ☒ Nej")
                + paragraph(PROSE));
    assertEquals(
        List.of(
            "TITLE Ny simhall",
            "HEADING Bedömning",
            "BODY Påverkas kvinnor och män av beslutet? ☐ Ja ☒ Nej",
            "BODY " + PROSE),
        roles(document));
  }

  @Test
  void quotedTextIsToldByItsStyle() {
    assertEquals(
        List.of("BODY " + PROSE, "QUOTE Motionären skriver."),
        roles(read(paragraph(PROSE) + paragraph("Citat", "Motionären skriver."))));
  }

  @Test
  void textSetInFromBothSidesIsQuotedButNotTextSetInFromTheLeft() {
    String bothSides = "<w:p><w:pPr><w:ind w:left=\"720\" w:right=\"720\"/></w:pPr>";
    String leftSide = "<w:p><w:pPr><w:ind w:left=\"1304\"/></w:pPr>";
    DecisionDocument document =
        read(leftSide + run(PROSE) + "</w:p>" + bothSides + run("Motionären skriver.") + "</w:p>");
    assertEquals(List.of("BODY " + PROSE, "QUOTE Motionären skriver."), roles(document));
  }

  @Test
  void softHyphensAndDecomposedLettersBecomeCanonical() {
    assertEquals(
        "jämställdhet - nu", read(paragraph("ja\u0308m\u00ADställdhet\u00A0\u2011 nu")).text());
  }

  @Test
  void aDocumentInEnglishIsSaidToBe() {
    String english = "The board is asked to decide on the plan for the region and for the county. ";
    assertEquals("en", read(paragraph(english.repeat(3))).language());
    assertEquals("sv", read(paragraph(PROSE)).language());
  }

  private static DecisionDocument read(String body) {
    return document(Docx.body(body).styles(SWEDISH_STYLES).bytes());
  }

  private static DecisionDocument document(byte[] docx) {
    ReadingResult result = new FileDocumentReader().read(DocumentSource.of("brev.docx", docx));
    return assertInstanceOf(ReadingResult.Read.class, result).document();
  }

  private static List<String> roles(DecisionDocument document) {
    return document.paragraphs().stream()
        .map(paragraph -> paragraph.role() + " " + document.textOf(paragraph))
        .toList();
  }
}
