package se.jamkoll.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.api.document.ReadingResult.Unreadable;
import se.jamkoll.api.document.UnreadableReason;

class RtfTest {

  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset77 Chicago;}}"
          + "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 Rubrik 2;}"
          + "{\\*\\cs9\\additive Placeholder Text;}}";

  @Test
  void stylesMakeHeadingsByOutlineLevelAndByName() {
    DecisionDocument document =
        read(
            "\\pard\\s1 Bakgrund\\par\\pard\\s0 Hallen \\'e4r gammal.\\par"
                + "\\pard\\s2 Kostnad\\par\\pard\\s0 Den \\u228\\'e4r h\\u246?g.\\par"
                + "\\pard\\s1 Slut\\par\\pard\\s0 Det \\'e4r allt.\\par");

    assertEquals(
        List.of(
            "HEADING Bakgrund",
            "BODY Hallen är gammal.",
            "HEADING Kostnad",
            "BODY Den är hög.",
            "HEADING Slut",
            "BODY Det är allt."),
        Reading.shown(document));
    assertEquals(List.of("Bakgrund", "Kostnad"), document.paragraphs().get(3).headings());
  }

  @ParameterizedTest
  @CsvSource({"\\deleted, PENDING_DELETIONS", "\\v, HIDDEN_TEXT"})
  void whatAReaderDoesNotSeeIsLeftOutAndTold(String control, Notice notice) {
    DecisionDocument document = read("Det {" + control + " inte }kostar.\\par");

    assertEquals("Det kostar.", document.text());
    assertEquals(Set.of(notice), document.notices());
  }

  @Test
  void commentsHeadersPicturesAndFieldInstructionsAreLeftOut() {
    DecisionDocument document =
        read(
            "{\\header Huvud\\par}{\\footer Fot\\par}{\\pict\\bin4 }}}}abc}"
                + "Se {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt l\\'e4nken}} h\\'e4r"
                + "{\\*\\atnid A}{\\*\\annotation Kommentar}.\\par");

    assertEquals("Se länken här.", document.text());
    assertEquals(Set.of(Notice.COMMENTS), document.notices());
  }

  @Test
  void aNoteComesAfterTheParagraphThatRefersToIt() {
    assertEquals(
        List.of("BODY Hallen är gammal.", "FOOTNOTE Från 1974.", "BODY Den läcker."),
        Reading.shown(
            read(
                "Hallen{\\super\\chftn{\\footnote\\pard Fr\\'e5n 1974.}} \\'e4r gammal.\\par"
                    + " Den l\\'e4cker.\\par")));
  }

  @Test
  void aTableWithinATableIsATableOfItsOwn() {
    DecisionDocument document =
        read(
            "\\trowd\\pard\\intbl Ekonomi\\cell "
                + "\\pard\\intbl\\itap2 1\\nestcell{\\nonesttables\\par} 2\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\nestrow}3\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\nestrow}"
                + "\\pard\\intbl Sist\\cell\\row\\pard Efter\\par");

    assertEquals(
        Arrays.asList(
            new Cell(1, 1, 1),
            new Cell(2, 1, 1),
            new Cell(2, 1, 2),
            new Cell(2, 2, 1),
            new Cell(1, 1, 2),
            null),
        document.paragraphs().stream().map(Paragraph::cell).toList());
  }

  @Test
  void boxesOfFormsAreShownAsTheyAreTicked() {
    String box =
        "{\\field{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres%d\\ffdefres1}}}"
            + "{\\fldrslt}}";

    assertEquals(
        "☒ Ja ☐ Nej ☒ Vet ej",
        read(box.formatted(1)
                + " Ja "
                + box.formatted(0)
                + " Nej "
                + box.formatted(25)
                + " Vet ej\\par")
            .text());
  }

  @Test
  void theFontTellsTheCharacterSet() {
    assertEquals("åäö åäö", read("\\f1 \\'8c\\'8a\\'9a \\f0 \\'e5\\'e4\\'f6\\par").text());
  }

  @Test
  void aFileThatBreaksOffIsDamaged() {
    assertEquals(
        new Unreadable(UnreadableReason.DAMAGED, ""),
        Reading.of("brev.rtf", (HEAD + "Hej\\par").getBytes(ISO_8859_1)));
  }

  @Test
  void groupsNestedWithoutEndAreTooLarge() {
    assertEquals(
        new Unreadable(UnreadableReason.TOO_LARGE, ""),
        Reading.of("brev.rtf", ("{\\rtf1" + "{".repeat(1_000_000)).getBytes(ISO_8859_1)));
  }

  @Property(tries = 300)
  void changedBytesNeverMakeTheReaderThrow(
      @ForAll @IntRange(max = 1_000) int place, @ForAll byte value) {
    byte[] changed =
        (HEAD + "\\pard\\s1 Hej\\par{\\field{\\*\\fldinst X}{\\fldrslt Y}}\\cell\\row}")
            .getBytes(ISO_8859_1);
    changed[place % changed.length] = value;

    assertNotNull(Reading.of("brev.rtf", changed));
  }

  private static DecisionDocument read(String body) {
    return Reading.document("brev.rtf", HEAD + body + "}", ISO_8859_1);
  }
}
