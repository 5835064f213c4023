package se.jamkoll.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.Term;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.document.UnreadableReason;

class PlainFindingMessagesTest {

  private static final Locale SV = new Locale("sv");
  private final FindingMessages messages = new PlainFindingMessages();

  @Test
  void levelsHaveTheNamesOfTheRubric() {
    assertEquals(
        List.of(
            "Saknas",
            "Rubrik utan innehåll",
            "Påstås utan skäl",
            "Berörs inte, med skäl",
            "Delvis beskrivet",
            "Beskrivet",
            "Utförligt beskrivet"),
        Stream.of(Level.values()).map(level -> messages.name(level, SV)).toList());
  }

  @Test
  void severitiesSayWhatToDo() {
    assertEquals(
        List.of("Behöver kompletteras", "Se över", "Upplysning"),
        Stream.of(Severity.values()).map(severity -> messages.name(severity, SV)).toList());
  }

  @Test
  void aPairIsNamedByItsGroups() {
    assertEquals("kvinnor–män", messages.name(Pair.WOMEN_MEN, SV));
    assertEquals("girls–boys", messages.name(Pair.GIRLS_BOYS, Locale.ENGLISH));
  }

  @Test
  void aTermFromElsewhereIsNamedByItsConstant() {
    Term other = () -> "OTHER";
    assertEquals("OTHER", messages.name(other, SV));
  }

  @Test
  void anUnreadableFileIsToldWithItsParticularsOnOneLine() {
    assertEquals(
        "Filtypen kan inte läsas (image/jpeg {x}). Spara dokumentet som .docx, .odt eller .pdf.",
        messages.explain(UnreadableReason.UNSUPPORTED_TYPE, " image/jpeg\n{x} ", SV));
    assertEquals(
        "Filen är tom. Spara eller exportera dokumentet en gång till.",
        messages.explain(UnreadableReason.EMPTY_FILE, "", SV));
  }

  @Test
  void complianceIsSaidAsReachingALevel() {
    assertEquals("når er nivå", messages.compliance(true, SV));
    assertEquals("når inte er nivå", messages.compliance(false, SV));
    assertEquals("Osäkert – läs själv", messages.uncertain(SV));
    assertEquals(
        "Vi hittade inget om vad beslutet betyder för kvinnor och män, flickor och pojkar.",
        messages.explain(Level.MISSING, SV));
  }
}
