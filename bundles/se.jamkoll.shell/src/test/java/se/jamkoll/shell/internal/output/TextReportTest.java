package se.jamkoll.shell.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest.Style;
import se.jamkoll.api.assessment.ProfileVersion;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.shell.internal.check.Checked;
import se.jamkoll.shell.internal.fake.Fakes;
import se.jamkoll.shell.internal.text.Texts;

class TextReportTest {

  private static final Checked FULL = new Checked(Fakes.full("brev.pdf"), "");

  private static final String FULL_TEXT =
      """
      ◑ PARTIAL-sv · når inte er nivå · Osäkert – läs själv
        Ny busslinje
        brev.pdf › 2 (3–5)

        Det betyder PARTIAL.
        WOMEN_MEN-sv: described-sv, GIRLS_BOYS-sv: partly-sv

        ! WARNING-sv: Barn nämns, men inte om det skiljer sig för flickor och pojkar.
          Bedömning › Barn, stycke 17, sida 2
          ”Barnen får "kortare" väg.”
          → Vad ändras för flickor, och vad för pojkar?

        · INFO-sv: Ett par är beskrivet.

        Barnets bästa

        · INFO-sv: Ett par är beskrivet.

        SKR:s checklista
          yes-sv             RELEVANCE-sv
          no-sv              STATISTICS-sv
          partly-sv          CONSEQUENCES-sv
          not_applicable-sv  MEASURES-sv
          no-sv              GOALS-sv

      """;

  @Test
  void anAssessmentSaysLevelPairsFindingsPlaceAndChecklist() throws IOException {
    assertEquals(FULL_TEXT, written(Display.plain(), FULL));
  }

  @Test
  void expertsGetALineAFinding() throws IOException {
    assertEquals(
        """
        ◑ PARTIAL-sv · når inte er nivå · Osäkert – läs själv
          Ny busslinje
          brev.pdf › 2 (3–5)
          WOMEN_MEN-sv: described-sv, GIRLS_BOYS-sv: partly-sv

          ! Barn nämns, men inte om det skiljer sig för flickor och pojkar. (Bedömning ›
            Barn, stycke 17, sida 2)
          · Ett par är beskrivet.

          Barnets bästa

          · Ett par är beskrivet.

        """,
        written(Display.plain(), Style.BRIEF, FULL));
  }

  @Test
  void anUnreadableFileIsOneLineEvenWhenItsNameHoldsLineBreaks() throws IOException {
    Assessment assessment =
        Assessment.unreadable(
            "a\nb.docx", UnreadableReason.DAMAGED, new ProfileVersion("p", "1"), "1", 0);

    assertEquals(
        "✗ a b.docx: kunde inte bedömas. Filen är trasig.\n",
        written(Display.plain(), new Checked(assessment, "Filen är trasig.")));
  }

  @Test
  void aLetterOfAContainerIsNamedByItsPartToo() throws IOException {
    Assessment assessment =
        Assessment.unreadable(
                "pack.zip", UnreadableReason.NO_TEXT, new ProfileVersion("p", "1"), "1", 0)
            .withPart("brev/a.pdf", null);

    assertEquals(
        "✗ pack.zip › brev/a.pdf: kunde inte bedömas. Ingen text.\n",
        written(Display.plain(), new Checked(assessment, "Ingen text.")));
  }

  @Test
  void severalLettersAreSummedUpByLevel() throws IOException {
    String text = written(Display.plain(), FULL, FULL, FULL);

    assertTrue(text.contains("\n3 handlingar\n"), text);
    assertTrue(text.contains("\n  ◑ PARTIAL-sv          3  ███\n"), text);
    assertTrue(text.contains("\n  ○ MISSING-sv          –\n"), text);
    assertTrue(text.endsWith("\n  0 av 3 bedömda når er nivå.\n"), text);
  }

  @Test
  void noLineIsWiderThanTheTerminal() throws IOException {
    String text = written(new Display(40, false), FULL);

    assertTrue(text.lines().skip(1).allMatch(line -> line.length() <= 40), text);
  }

  @Test
  void coloursAddNothingButColour() throws IOException {
    String coloured = written(new Display(80, true), FULL);

    assertTrue(coloured.contains("\u001b[33m"), coloured);
    assertEquals(FULL_TEXT, coloured.replaceAll("\u001b\\[\\d+m", ""));
    assertFalse(written(Display.plain(), FULL).contains("\u001b"));
  }

  private static String written(Display display, Checked... letters) throws IOException {
    return written(display, Style.FULL, letters);
  }

  private static String written(Display display, Style style, Checked... letters)
      throws IOException {
    StringWriter out = new StringWriter();
    TextReport report =
        new TextReport(out, display, Fakes.services().messages(), Texts.in("sv"), style);
    for (Checked letter : List.of(letters)) {
      report.write(letter);
    }
    report.finish();
    return out.toString();
  }
}
