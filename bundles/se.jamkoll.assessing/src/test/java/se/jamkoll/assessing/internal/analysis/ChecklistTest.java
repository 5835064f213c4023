package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;

/** SKR's five steps, answered beside the level (rubric section 5). */
class ChecklistTest {

  private static final String DESCRIBED =
      "Kvinnor får längre resväg till kliniken, medan män får kortare. "
          + "Flickor får längre resväg till kliniken, medan pojkar får kortare. ";

  @Test
  void everyStepHasAnAnswer() {
    assertEquals(
        EnumSet.allOf(ChecklistStep.class), analysed("Kostnaden ryms i ram.").checklist().keySet());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          YES    | Kvinnor får längre resväg och män får kortare.
          YES    | Beslutet påverkar inte jämställdheten.
          YES    | Både kvinnor och män berörs.
          YES    | Flickor och pojkar berörs inte.
          PARTLY | Kvinnor får längre resväg.
          PARTLY | Av deltagarna är 61 procent kvinnor.
          PARTLY | Jämställdhetsperspektivet har beaktats.
          PARTLY | Förslaget bidrar till ökad jämställdhet.
          PARTLY | Konsekvenserna för jämställdheten utreds i nästa steg.
          PARTLY | Förslaget ligger i linje med jämställdhetspolicyn.
          NO     | Barn får längre väg till skolan.
          NO     | En jämställdhetsanalys finns i bilaga 2.
          NO     | Kostnaden ryms i ram.
          """)
  void relevanceIsWhetherTheTextSaysThatSomeoneIsConcerned(ChecklistAnswer answer, String text) {
    assertEquals(answer, analysed(text).checklist().get(ChecklistStep.RELEVANCE));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          YES            | Mottagningen hade 420 kvinnor och 310 män som patienter.
          YES            | Av patienterna är 58 procent kvinnor och 42 procent män.
          PARTLY         | Av deltagarna är 61 procent kvinnor.
          NO             | Mottagningen hade 730 patienter i fjol.
          NO             | Skolan har 312 elever.
          NOT_APPLICABLE | Kostnaden ryms i ram.
          NOT_APPLICABLE | Kvinnorna har oftare än männen avtal om tre eller fyra dagar hemma.
          NOT_APPLICABLE | Mottagningen hade 730 besök i fjol.
          NOT_APPLICABLE | Området har 240 hushåll.
          NOT_APPLICABLE | Bussen gör 38 turer om dagen.
          NOT_APPLICABLE | Kvinnor får 14 minuter längre resväg och män 6 minuter.
          """)
  void statisticsAreFiguresAboutPersonsBySex(ChecklistAnswer answer, String text) {
    assertEquals(answer, analysed(text).checklist().get(ChecklistStep.STATISTICS));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          YES    | Kvinnor och flickor får längre resväg, medan män och pojkar får kortare.
          YES    | Beslutet påverkar inte jämställdheten, eftersom det bara byter namn på en mapp i diariet.
          PARTLY | Kvinnor får längre resväg.
          NO     | Beslutet påverkar inte jämställdheten.
          NO     | Kostnaden ryms i ram.
          """)
  void consequencesFollowTheLevel(ChecklistAnswer answer, String text) {
    assertEquals(answer, analysed(text).checklist().get(ChecklistStep.CONSEQUENCES));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          YES    | Förvaltningen ska erbjuda kvinnor resebidrag för att motverka skillnaden.
          YES    | Kvällsturer införs för att kompensera kvinnor och flickor.
          PARTLY | Utfallet följs upp varje år uppdelat på kön.
          NO     | Linjen öppnar i augusti.
          """)
  void measuresAgainstADifferenceAreAskedFor(ChecklistAnswer answer, String text) {
    assertEquals(answer, analysed(DESCRIBED + text).checklist().get(ChecklistStep.MEASURES));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kostnaden ryms i ram.
          Beslutet påverkar inte jämställdheten.
          Kvinnor och män påverkas inte, eftersom avtalet bara gäller tvätt av brandslangar.
          Barn får längre väg till skolan.
          """)
  void measuresDoNotApplyWhereNoDifferenceIsDescribed(String text) {
    assertEquals(
        ChecklistAnswer.NOT_APPLICABLE, analysed(text).checklist().get(ChecklistStep.MEASURES));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          YES    | Förslaget bidrar till jämställdhetsplanens mål om jämställd hälsa genom att kvinnor får vård närmare hemmet.
          PARTLY | Jämställdhetsplanen har som mål att vården ska vara jämställd.
          NO     | Linjen öppnar i augusti.
          NO     | Målet är att minska utsläppen med en tredjedel.
          YES    | I jämställdhetsplanen anges att andelen pojkar ska vara minst 25 procent. Provtagningen hemifrån är ett steg dit.
          YES    | Handlingsplanen för jämställdhet, antagen 2024, säger att väntetiden ska vara lika lång. Formuläret är nämndens bidrag till det målet.
          PARTLY | Målet är att en tredjedel av dem som får samtal ska vara pojkar.
          NO     | Översiktsplanen anger att vägen ska breddas. Detta är ett steg dit.
          """)
  void goalsAreThoseForGenderEquality(ChecklistAnswer answer, String text) {
    assertEquals(answer, analysed(DESCRIBED + text).checklist().get(ChecklistStep.GOALS));
  }

  @ParameterizedTest
  @EnumSource(
      value = ChecklistStep.class,
      names = {"RELEVANCE", "CONSEQUENCES", "GOALS"})
  void aLetterThatSaysNothingAnswersNo(ChecklistStep step) {
    assertEquals(ChecklistAnswer.NO, analysed("Kostnaden ryms i ram.").checklist().get(step));
  }

  private static AnalysedDocument analysed(String text) {
    return Draft.letter()
        .heading("Konsekvenser för kvinnor och män, flickor och pojkar")
        .body(text)
        .analysed();
  }
}
