package se.jamkoll.judgement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.document.ReadingResult;

/** An organisation's own templates, as files that a word processor saves: three unlike ones. */
class TemplatesTest {

  private static final String FORM =
      """
      # Förslag till beslut
      Nämnden beslutar att [ange beslut].
      # Jämställdhetsprövning
      Formuläret fylls i av handläggaren och följer med ärendet till nämnden.
      | Fråga | Svar | Motivering |
      | Påverkas kvinnor och män olika? | ☐ Ja ☐ Nej | Kvinnor kan till exempel få längre resväg än män. |
      | Påverkas flickor och pojkar olika? | ☐ Ja ☐ Nej | Pojkar kan till exempel få färre tider i hallen än flickor. |
      """;

  private static final String COLUMNS =
      """
      # Förslag till beslut
      Kommunstyrelsen beslutar följande.
      # Ärendet
      | Rubrik | Text |
      | Bakgrund | Beskriv varför ärendet har kommit upp. |
      | Konsekvenser för kvinnor och män, flickor och pojkar | Ett beslut ger ofta kvinnor sämre tillgång till service än män, eftersom kvinnor oftare vårdar anhöriga. Tänk igenom om det gäller här. |
      """;

  private static final String LONG =
      """
      # Ärendet
      Sammanfatta ärendet i högst fem meningar. Skriv så att den som inte har läst handlingarna förstår.
      # Förslag till beslut
      Regionstyrelsen beslutar att [beslutsmening].
      # Ekonomiska konsekvenser
      Redovisa kostnaderna för tre år. Ange hur de finansieras.
      # Konsekvenser ur ett jämställdhetsperspektiv
      Alla beslut betyder något för människor. När en mottagning läggs ned får kvinnor ofta längre väg till vården än män, och flickor får vänta längre på hjälp än pojkar.
      Om beslutet inte har någon betydelse används följande mening.
      Ärendet bedöms inte påverka jämställdheten eftersom det är av administrativ karaktär och endast rör regionens interna rutiner för [område].
      # Uppföljning
      Ange när och hur beslutet följs upp.
      """;

  private static final String ANALYSIS =
      "Kvinnor får längre väg till provtagningen, eftersom fler kvinnor än män bor i Norrviken. Män"
          + " får lika lång väg som i dag. Flickor och pojkar får ta prov i skolan i stället för på"
          + " vårdcentralen.";

  private final House house = new House();

  @TempDir private Path folder;

  @Test
  void theTextOfAFormIsNoAnswerAndTheFilledInFormIs() throws Exception {
    Profile profile = profile("formular.dotx", OfficeFile.dotx(FORM));
    String ticked =
        FORM.replace("[ange beslut]", "anta avtalet om provtagning")
            .replaceFirst(
                "☐ Ja ☐ Nej \\| [^|]*",
                "☒ Ja ☐ Nej | Kvinnor får längre väg till provtagningen, medan män har lika lång väg som i dag. ")
            .replaceFirst(
                "☐ Ja ☐ Nej \\| [^|]*",
                "☐ Ja ☒ Nej | Flickor och pojkar berörs inte, eftersom bara vuxna lämnar prov på vårdcentralen. ");

    assertEquals(Level.EMPTY, level(OfficeFile.docx(FORM), profile));
    assertEquals(Level.COMPLETE, level(OfficeFile.docx(ticked), profile));
    assertEquals(
        Level.BOILERPLATE,
        level(OfficeFile.docx(FORM.replace("☐ Nej", "☒ Nej")), profile),
        "A ticked box is an answer of the official's, without a reason.");
  }

  @Test
  void theSecondColumnOfATemplateIsNoAnalysis() throws Exception {
    Profile profile = profile("mall.ott", OfficeFile.ott(COLUMNS));
    String left = COLUMNS.replaceAll("Beskriv varför[^|]*", "Avtalet går ut i mars. ");
    String written = left.replaceAll("Ett beslut ger ofta[^|]*", ANALYSIS + " ");

    assertEquals(Level.EMPTY, level(OfficeFile.odt(left), profile));
    assertEquals(Level.COMPLETE, level(OfficeFile.odt(written), profile));
    assertEquals(Level.COMPLETE, level(OfficeFile.docx(written), profile), "In another format.");
  }

  @Test
  void theProseOfALongTemplateIsNoAnalysisAndItsClaimIsAClaimAtMost() throws Exception {
    Profile profile = profile("lång mall.docx", OfficeFile.docx(LONG));
    String claiming =
        LONG.lines()
            .filter(line -> line.startsWith("#") || line.startsWith("Ärendet bedöms"))
            .map(line -> line.replace("[område]", "attest av fakturor"))
            .collect(Collectors.joining("\n"));
    String instructed =
        LONG.lines()
            .filter(line -> !line.startsWith("Ärendet bedöms"))
            .collect(Collectors.joining("\n"));
    String written = claiming.replaceAll("Ärendet bedöms.*", ANALYSIS);

    assertEquals(Level.EMPTY, level(OfficeFile.docx(instructed), profile));
    assertEquals(Level.BOILERPLATE, level(OfficeFile.docx(claiming), profile));
    assertEquals(Level.COMPLETE, level(OfficeFile.docx(written), profile));
    assertEquals(
        Level.COMPLETE,
        level(OfficeFile.docx(instructed + "\n" + "# Jämställdhet\n" + ANALYSIS), profile));
  }

  @Test
  void withoutItsTemplatesTheSameTextIsTakenForAnalysis() throws Exception {
    Files.writeString(folder.resolve("p.yaml"), "id: norrhamn\nversion: 1\n");
    Profile without = house.profile(folder.resolve("p.yaml"));

    assertNotEquals(Level.EMPTY, level(OfficeFile.docx(FORM), without));
    assertNotEquals(Level.EMPTY, level(OfficeFile.odt(COLUMNS), without));
    assertNotEquals(Level.EMPTY, level(OfficeFile.docx(LONG), without));
  }

  @Test
  void aChangedTemplateIsAnotherProfile() throws Exception {
    String before = profile("mall.dotx", OfficeFile.dotx(FORM)).hash();

    assertEquals(before, profile("mall.dotx", OfficeFile.dotx(FORM)).hash());
    assertNotEquals(before, profile("mall.dotx", OfficeFile.dotx(FORM + "Mer.")).hash());
  }

  @Test
  void aTemplateThatCannotBeReadIsToldByItsLine() {
    InvalidProfileException e =
        assertThrows(
            InvalidProfileException.class,
            () -> profile("mall.dotx", "Ingen mall".getBytes(UTF_8)));
    String message = e.message(Locale.forLanguageTag("sv"));
    assertTrue(message.contains("p.yaml, rad 3: Mallen 'mall.dotx' går inte att läsa"), message);
  }

  private Profile profile(String template, byte[] content)
      throws IOException, InvalidProfileException {
    Files.write(folder.resolve(template), content);
    Path file = folder.resolve("p.yaml");
    Files.writeString(file, "id: norrhamn\nversion: 1\ntemplates: [\"" + template + "\"]\n");
    return house.profile(file);
  }

  private Level level(byte[] letter, Profile profile) {
    ReadingResult.Read read = (ReadingResult.Read) house.read("brev", letter);
    Assessment assessment = house.assess("brev", read.document(), profile);
    return Objects.requireNonNull(assessment.level());
  }
}
