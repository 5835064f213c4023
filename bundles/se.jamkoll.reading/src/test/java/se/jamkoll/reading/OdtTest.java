package se.jamkoll.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.Location;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.api.document.Paragraph.Mark;
import se.jamkoll.api.document.ReadingResult;

class OdtTest {

  private static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";

  private static final String COMMON =
      "<style:style style:family=\"paragraph\" style:name=\"Rubrik_20_2\""
          + " style:display-name=\"Rubrik 2\"/>"
          + "<style:style style:family=\"paragraph\" style:name=\"Title\"/>"
          + "<style:style style:family=\"paragraph\" style:name=\"Quotations\"/>";

  private static final String AUTOMATIC =
      "<style:style style:family=\"paragraph\" style:name=\"P1\""
          + " style:parent-style-name=\"Rubrik_20_2\"/>"
          + "<style:style style:family=\"paragraph\" style:name=\"P2\">"
          + "<style:text-properties fo:font-weight=\"bold\"/></style:style>"
          + "<style:style style:family=\"text\" style:name=\"T1\">"
          + "<style:text-properties fo:font-weight=\"bold\"/></style:style>"
          + "<style:style style:family=\"text\" style:name=\"T2\">"
          + "<style:text-properties text:display=\"none\"/></style:style>";

  private static final String PROSE = "Nämnden har utrett frågan och redovisar den här i korthet.";

  @Test
  void headingsAreToldByOutlineLevelAndByTheNameOfAParentStyle() {
    DecisionDocument document =
        read(
            "<text:p text:style-name=\"Title\">Ny simhall</text:p>"
                + "<text:h text:outline-level=\"1\">Bakgrund</text:h>"
                + "<text:p text:style-name=\"P1\">Läget</text:p>"
                + paragraph(PROSE));
    assertEquals(
        List.of("TITLE Ny simhall", "HEADING Bakgrund", "HEADING Läget", "BODY " + PROSE),
        roles(document));
    assertEquals(List.of("Bakgrund", "Läget"), document.paragraphs().get(3).headings());
    assertEquals(
        new Location.InPart("content.xml", 3, 0, PROSE.length()),
        document.paragraphs().get(3).location());
  }

  @Test
  void aBoldParagraphAndABoldRunInAreHeadings() {
    DecisionDocument document =
        read(
            "<text:p text:style-name=\"Title\">Ny simhall</text:p>"
                + "<text:p text:style-name=\"P2\">Bakgrund</text:p>"
                + paragraph(PROSE)
                + paragraph(
                    "<text:span text:style-name=\"T1\">Jämställdhet:</text:span> Förslaget är"
                        + " bra."));
    assertEquals(
        List.of(
            "TITLE Ny simhall",
            "HEADING Bakgrund",
            "BODY " + PROSE,
            "HEADING Jämställdhet",
            "BODY Förslaget är bra."),
        roles(document));
  }

  @Test
  void spacesTabsAndLineBreaksAreOneSpace() {
    assertEquals(
        "Vi föreslår detta nu.",
        read(paragraph("Vi<text:s text:c=\"3\"/>föreslår<text:tab/>detta<text:line-break/>nu."))
            .text());
  }

  @Test
  void deletedHiddenAndCommentTextStaysOutAndIsReported() {
    DecisionDocument document =
        read(
            "<text:tracked-changes><text:changed-region text:id=\"a\"><text:deletion>"
                + paragraph("avslår")
                + "</text:deletion></text:changed-region><text:changed-region text:id=\"b\">"
                + "<text:insertion/></text:changed-region></text:tracked-changes>"
                + paragraph(
                    "Vi <text:change text:change-id=\"a\"/><text:change-start"
                        + " text:change-id=\"b\"/>bifaller<text:change-end text:change-id=\"b\"/>"
                        + "<office:annotation><text:p>Nej!</text:p></office:annotation>"
                        + "<text:span text:style-name=\"T2\"> hemligt</text:span> motionen."));
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
  void aPlaceholderFieldIsMarked() {
    DecisionDocument document =
        read(
            paragraph(
                "Datum: <text:placeholder"
                    + " text:placeholder-type=\"text\">ange datum</text:placeholder>"));
    assertEquals(
        List.of(new Mark(Mark.Kind.PLACEHOLDER, 7, 17)), document.paragraphs().get(0).marks());
  }

  @Test
  void listsTablesNotesAndFramesKeepTheirRoles() {
    DecisionDocument document =
        read(
            "<text:list><text:list-item>"
                + paragraph("en punkt")
                + "</text:list-item></text:list><table:table><table:table-row>"
                + cell("År")
                + cell("Antal")
                + cell("Andel")
                + "</table:table-row></table:table>"
                + paragraph(
                    "Det är känt.<text:note><text:note-citation>1</text:note-citation>"
                        + "<text:note-body><text:p>SCB 2024.</text:p></text:note-body></text:note>"
                        + "<draw:frame><draw:text-box><text:p>I rutan.</text:p></draw:text-box>"
                        + "</draw:frame>"));
    assertEquals(
        List.of(
            "LIST_ITEM en punkt",
            "CELL År",
            "CELL Antal",
            "CELL Andel",
            "BODY Det är känt.",
            "FOOTNOTE SCB 2024.",
            "TEXT_BOX I rutan."),
        roles(document));
    assertEquals(new Cell(1, 1, 3), document.paragraphs().get(3).cell());
  }

  @Test
  void aTableOfContentsIsReadAsSuch() {
    DecisionDocument document =
        read(
            "<text:table-of-content><text:table-of-content-source/><text:index-body>"
                + paragraph("Bakgrund<text:tab/>3")
                + "</text:index-body></text:table-of-content>"
                + paragraph(PROSE));
    assertEquals(List.of("CONTENTS Bakgrund", "BODY " + PROSE), roles(document));
  }

  private static String paragraph(String xml) {
    return "<text:p>" + xml + "</text:p>";
  }

  private static String cell(String text) {
    return "<table:table-cell>" + paragraph(text) + "</table:table-cell>";
  }

  private static DecisionDocument read(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<office:document-content"
            + NAMESPACES
            + "><office:automatic-styles>"
            + AUTOMATIC
            + "</office:automatic-styles><office:body><office:text>"
            + text
            + "</office:text></office:body></office:document-content>");
    parts.put(
        "styles.xml",
        "<office:document-styles"
            + NAMESPACES
            + "><office:styles>"
            + COMMON
            + "</office:styles></office:document-styles>");
    ReadingResult result =
        new FileDocumentReader().read(DocumentSource.of("brev.odt", Docx.zip(parts)));
    return assertInstanceOf(ReadingResult.Read.class, result).document();
  }

  private static List<String> roles(DecisionDocument document) {
    return document.paragraphs().stream()
        .map(paragraph -> paragraph.role() + " " + document.textOf(paragraph))
        .toList();
  }
}
