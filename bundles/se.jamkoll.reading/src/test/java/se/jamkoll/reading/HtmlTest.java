package se.jamkoll.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.ReadingResult.Unreadable;
import se.jamkoll.api.document.UnreadableReason;

class HtmlTest {

  @Test
  void headingsParagraphsListsQuotesAndTablesAreRead() {
    DecisionDocument document =
        read(
            "<h1>Ny hall</h1><h2>Bakgrund</h2><p>Den <b>läcker</b><br>mycket.</p>"
                + "<h2>Kostnad</h2><ul><li>En miljon om året.</li></ul>"
                + "<blockquote>Motionären vill riva.</blockquote>"
                + "<table><tr><th>År</th><td>2025</td></tr></table>");

    assertEquals(
        List.of(
            "TITLE Ny hall",
            "HEADING Bakgrund",
            "BODY Den läcker mycket.",
            "HEADING Kostnad",
            "LIST_ITEM En miljon om året.",
            "QUOTE Motionären vill riva.",
            "CELL År",
            "CELL 2025"),
        Reading.shown(document));
  }

  @Test
  void whatAReaderDoesNotSeeIsLeftOut() {
    DecisionDocument document =
        read(
            "<p>Det <del>inte</del> <ins>ändå</ins> kostar<span style='display: none'> dolt</span>."
                + "<script>alert(1)</script><!-- kommentar --></p>");

    assertEquals("Det ändå kostar.", document.text());
    assertEquals(
        Set.of(Notice.PENDING_DELETIONS, Notice.PENDING_INSERTIONS, Notice.HIDDEN_TEXT),
        document.notices());
  }

  @Test
  void fieldsShowTheirValues() {
    assertEquals(
        "☒ Ja ☐ Nej För: kvinnor",
        read("<p><input type=checkbox checked>Ja <input type=checkbox>Nej För: "
                + "<select><option>män<option selected>kvinnor</select></p>")
            .text());
  }

  @Test
  void theCharacterSetIsThatOfTheBytesThenTheDeclaredOne() {
    String page = "<html><meta charset=\"%s\"><p>Åtgärder för nämnden</p></html>";

    assertEquals("Åtgärder för nämnden", read(page.formatted("windows-1252"), "UTF-8"));
    assertEquals("Åtgärder för nämnden", read(page.formatted("utf-8"), "windows-1252"));
    assertEquals("Åtgärder för nämnden", read(page.formatted("x-MacRoman"), "x-MacRoman"));
    assertEquals("Åtgärder för nämnden", read(page.formatted("utf-16"), UTF_16LE.name()));
  }

  @Test
  void elementsNestedWithoutEndAreTooLarge() {
    assertEquals(
        new Unreadable(UnreadableReason.TOO_LARGE, ""),
        Reading.of("brev.html", ("<html>" + "<div>".repeat(400) + "Hej").getBytes(UTF_16LE)));
  }

  @Property(tries = 300)
  void noMarkupMakesTheReaderThrow(@ForAll String markup) {
    assertNotNull(Reading.of("brev.html", ("<html><p>" + markup).getBytes(UTF_16LE)));
  }

  private static DecisionDocument read(String body) {
    return Reading.document("brev.html", "<!DOCTYPE html><html><body>" + body + "</body></html>");
  }

  private static String read(String page, String charset) {
    return Reading.document("brev.html", page, Charset.forName(charset)).text();
  }
}
