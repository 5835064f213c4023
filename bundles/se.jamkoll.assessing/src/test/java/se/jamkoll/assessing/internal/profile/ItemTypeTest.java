package se.jamkoll.assessing.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.assessing.internal.profile.NotAssessed.Reason;
import se.jamkoll.assessing.internal.rule.Letter;

class ItemTypeTest {

  private static final Profile PROFILE = ProfileReader.defaultProfile();
  private static final String PROPOSAL = "# Förslag till beslut\nNämnden beslutar.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Val av justerare",
        "§ 3 Val av justerare",
        "2. Anmälan av delegationsbeslut maj 2026",
        "Meddelanden",
        "Meddelanden 2026-05",
        "VAL OCH AVSÄGELSER",
        "Fyllnadsval"
      })
  void anItemOfAnExemptTypeIsExemptThoughItProposesADecision(String title) {
    assertEquals(Optional.of(Reason.EXEMPT_TYPE), reason(title, PROPOSAL));
    assertEquals(
        AssessmentStatus.EXEMPT,
        ItemType.of(Letter.of(title, PROPOSAL), PROFILE).orElseThrow().status());
  }

  @Test
  void aLetterInAnotherLanguageIsLeftToAPerson() {
    DecisionDocument swedish = Letter.of("Proposal", PROPOSAL);
    DecisionDocument english =
        new DecisionDocument(
            swedish.title(),
            swedish.mediaType(),
            swedish.sha256(),
            "en",
            swedish.text(),
            swedish.paragraphs(),
            swedish.notices());
    NotAssessed why = ItemType.of(english, PROFILE).orElseThrow();
    assertEquals(Reason.OTHER_LANGUAGE, why.reason());
    assertEquals(AssessmentStatus.UNREADABLE, why.status());
    assertEquals(Optional.empty(), ItemType.of(swedish, PROFILE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anslutning till Mina meddelanden",
        "Meddelanden till medborgare via app",
        "Val av leverantör av bussar",
        "Val av ombudsman för barn",
        "Upprop för jämställd idrott",
        "Revidering av delegationsordning"
      })
  void aTitleThatOnlyLooksLikeAnExemptTypeIsAssessed(String title) {
    assertEquals(Optional.empty(), reason(title, PROPOSAL));
  }

  @ParameterizedTest
  @CsvSource({
    "Kallelse till kulturnämnden, SUMMONS",
    "Föredragningslista 2026-03-01, AGENDA",
    "Dagordning, AGENDA",
    "Sammanträdesprotokoll 2026-03-01, MINUTES",
    "Protokollsutdrag § 12, MINUTES",
    "Inbjudan till dialog om parken, INVITATION",
    "Ansökningsblankett, FORM"
  })
  void whatIsNoLetterIsNotADecision(String title, Reason reason) {
    assertEquals(Optional.of(reason), reason(title, "Välkomna."));
    assertEquals(Optional.of(reason), reason("", title + "\nVälkomna."));
    assertEquals(
        AssessmentStatus.NOT_A_DECISION,
        ItemType.of(Letter.of(title, "Välkomna."), PROFILE).orElseThrow().status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PROPOSAL,
        "# Beslutsförslag\nNämnden godkänner.",
        "# Förvaltningens förslag till beslut\nNämnden godkänner.",
        "# Förslag till kulturnämnden\nNämnden godkänner.",
        "Förvaltningen föreslår att nämnden beslutar att godkänna.",
        "Tjänsteskrivelse\nVi föreslår det."
      })
  void whateverProposesADecisionIsAssessed(String text) {
    assertEquals(Optional.empty(), reason("Inbjudan till medlemskap i nätverket", text));
  }

  @Test
  void aLetterThatOnlySpeaksOfASummonsIsAssessed() {
    assertEquals(Optional.empty(), reason("Kallelser på lättläst svenska", "Text."));
    assertEquals(
        Optional.empty(), reason("Ny rutin", "Text.\nText.\nText.\nText.\nProtokoll 2026"));
  }

  private static Optional<Reason> reason(String title, String text) {
    return ItemType.of(Letter.of(title, text), PROFILE).map(NotAssessed::reason);
  }
}
