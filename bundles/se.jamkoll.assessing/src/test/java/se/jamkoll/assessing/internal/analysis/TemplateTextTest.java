package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.ConsequenceSection.Content;

/** Text equal to the template is heading or instruction; a ready-made claim is a claim at most. */
class TemplateTextTest {

  private static final String CLAIM =
      "Ärendet bedöms inte påverka jämställdheten eftersom det är av administrativ karaktär och"
          + " endast rör interna rutiner.";
  private static final String REASONED =
      "Kvinnor och män, flickor och pojkar berörs inte, eftersom avtalet bara gäller priset på"
          + " kontorspapper.";
  private static final String ADVICE =
      "En nedlagd busslinje ger till exempel kvinnor längre resväg än män, eftersom kvinnor oftare"
          + " åker buss.";

  @Test
  void anInstructionLeftInTheLetterIsNoAnalysis() {
    AnalysedDocument letter = letter(ADVICE, ADVICE);

    assertEquals(Draft.pairs(PairState.NONE, PairState.NONE), letter.pairs());
    assertEquals(Content.INSTRUCTION, letter.sections().get(0).content());
    assertEquals(Level.EMPTY, letter.level());
    assertEquals(
        Draft.pairs(PairState.DESCRIBED, PairState.NONE),
        letter("Något annat i mallen.", ADVICE).pairs(),
        "The same words are the official's where no template has them.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en nedlagd   busslinje ger till exempel KVINNOR längre resväg än män; eftersom kvinnor oftare åker buss",
        "”En nedlagd busslinje ger – till exempel – kvinnor längre resväg än män, eftersom kvinnor oftare åker buss!”"
      })
  void caseBlanksAndSignsDoNotMakeItAnother(String words) {
    assertEquals(Level.EMPTY, letter(ADVICE, words).level());
  }

  @Test
  void aReadyMadeClaimIsAClaimAtMost() {
    AnalysedDocument letter = letter(REASONED, REASONED);

    assertEquals(Draft.pairs(PairState.CLAIMED, PairState.CLAIMED), letter.pairs());
    assertEquals(Level.BOILERPLATE, letter.level());
    assertEquals(Level.JUSTIFIED, letter("Något annat i mallen.", REASONED).level());
    assertEquals(Level.BOILERPLATE, letter(CLAIM, CLAIM).level());
  }

  @Test
  void theOfficialsOwnReasonBesideAReadyMadeClaimCounts() {
    String claim = "Kvinnor och män, flickor och pojkar berörs inte av beslutet.";
    String reason = "Skälet är att avtalet bara gäller priset på kontorspapper till arkivet.";

    assertEquals(Level.BOILERPLATE, letter(claim, claim).level());
    assertEquals(Level.JUSTIFIED, letter(claim, claim + " " + reason).level());
    assertEquals(Level.BOILERPLATE, letter(claim + " " + reason, claim + " " + reason).level());
  }

  @Test
  void theOfficialsOwnSentencesAmongThoseOfTheTemplateAreRead() {
    AnalysedDocument letter =
        letter(
            "Beskriv konsekvenserna. " + ADVICE,
            ADVICE + " Flickor får närmare till hallen, medan pojkar får lika långt som i dag.");

    assertEquals(Draft.pairs(PairState.NONE, PairState.DESCRIBED), letter.pairs());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ärendet om [ange ärende] bedöms inte påverka jämställdheten. | Ärendet om taxor för 2027 bedöms inte påverka jämställdheten. | BOILERPLATE",
        "Förslaget om [ärende] berör inte kvinnor och män, flickor och pojkar eftersom det bara gäller priset på kontorspapper. | Förslaget om avtal med Papper AB berör inte kvinnor och män, flickor och pojkar eftersom det bara gäller priset på kontorspapper. | BOILERPLATE",
        "Kvinnor och män, flickor och pojkar berörs inte, eftersom [skäl]. | Kvinnor och män, flickor och pojkar berörs inte, eftersom avtalet bara gäller priset på kontorspapper. | JUSTIFIED",
        "Beslutet innebär [beskriv] för flickor och [beskriv] för pojkar. | Beslutet innebär kortare väg för flickor och lika lång väg som förut för pojkar. | PARTIAL"
      })
  void whatIsFilledInIsTheOfficialsWhenItSaysSomething(String template, String text, Level level) {
    assertEquals(level, letter(template, text).level());
  }

  @Test
  void anAnswerOfOneWordIsTheOfficialsThoughTheTemplateHasIt() {
    AnalysedDocument letter =
        profiled(
            List.of("Nej", "Ja", "Konsekvenser för kvinnor och män"),
            Draft.letter().heading("Konsekvenser för kvinnor och män").body("Nej."));

    assertEquals(Level.BOILERPLATE, letter.level());
  }

  @Test
  void theTemplatesGroupsInAListAreNotSaidToBeConsidered() {
    Draft draft = Draft.letter().heading("Jämställdhet").item("Kvinnor").item("Män");

    assertEquals(Level.EMPTY, profiled(List.of("Kvinnor", "Män"), draft).level());
    assertEquals(Level.BOILERPLATE, profiled(List.of("Annat"), draft).level());
  }

  @Test
  void whatTheTemplateSaysOfFiguresAndGoalsIsNotTheLetters() {
    String prose = "Det bidrar till målet om jämställd hälsa, genom att 40 personer per kön hörs.";
    String effect =
        "Kvinnor får kortare kö, och män har samma kö som förut. Flickor får kortare kö, och pojkar"
            + " har samma kö som förut.";
    AnalysedDocument letter = letter(prose, effect + " " + prose);
    AnalysedDocument own = letter("Något annat i mallen.", effect + " " + prose);

    assertEquals("NO", String.valueOf(letter.checklist().values().toArray()[4]));
    assertEquals("YES", String.valueOf(own.checklist().values().toArray()[4]));
  }

  private static AnalysedDocument letter(String template, String text) {
    return profiled(
        List.of(template), Draft.letter().heading("Konsekvenser för jämställdheten").body(text));
  }

  private static AnalysedDocument profiled(List<String> template, Draft draft) {
    Profile profile = new Profile("test", "1", Map.of(), Set.of(), template);
    return new DocumentAnalyzer().analyze(draft.document(), profile);
  }
}
