package se.jamkoll.compliance.internal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.Action.Kind;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.compliance.internal.desk.Desk;
import se.jamkoll.compliance.internal.lookup.ItemState;

class WordingTest {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final Profile PROFILE =
      new Profile("test", "1", Map.of(), Set.of(), List.of(), "tjänsteutlåtande");

  @TempDir private Path folder;

  private final Wording wording = new Wording(new WordingTemplates(Optional.empty()));

  @Test
  void aRequestSaysWhichItemWhatIsNotToBeSeenAndByWhen() {
    assertEquals(
        """
        Begäran om komplettering av tjänsteutlåtande

        Ärende: § 12
        Diarienummer: RS 2026/1
        Sammanträde: Regionstyrelsen, 25 november 2026

        Det här hittade vi inte:
        – vad i just det här ärendet som ligger bakom det som sägs om kvinnor och män
        – vad beslutet betyder för flickor respektive pojkar, eller varför det inte påverkar dem

        Skriv vad beslutet betyder för dem, eller varför det inte påverkar dem. Om det redan står \
        någonstans, svara med var.

        Vi behöver den kompletterade handlingen senast 18 november 2026.""",
        said(Kind.COMPLETION, state(PairState.CLAIMED, PairState.NONE), SWEDISH));
  }

  @Test
  void aNoteForTheMinutesSaysThatTheBoardDecides() {
    String note = said(Kind.MINUTES_NOTE, state(PairState.DESCRIBED, PairState.PARTLY), SWEDISH);

    assertTrue(
        note.endsWith(
            "Markeringen gäller underlaget, inte förslaget. Nämnden avgör om det räcker."),
        note);
    assertTrue(note.contains("– vad beslutet betyder för flickor respektive pojkar, var"), note);
    assertFalse(note.contains("kvinnor respektive män"), note);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void noWordingSaysWhatTheConsequencesAreOrJudgesOrNamesTheTitle(Kind kind) {
    for (Locale locale : List.of(SWEDISH, Locale.ENGLISH)) {
      for (PairState state : PairState.values()) {
        String text = said(kind, state(state, state), locale);
        assertFalse(text.contains("{") || text.contains("nattbussar"), text);
        assertFalse(
            text.toLowerCase(Locale.ROOT).matches("(?s).*(olaglig|illegal|godkän).*"), text);
      }
    }
  }

  @Test
  void aPairThatTheOrganisationDoesNotAskForIsLeftOut() {
    Profile women =
        new Profile(
            "test",
            "1",
            Map.of(),
            Set.of(),
            List.of(),
            "tjänsteskrivelse",
            List.of(),
            Set.of(Pair.WOMEN_MEN),
            Profile.Completion.OF_ERRORS,
            Profile.Vocabulary.NONE,
            "",
            "");
    String text =
        wording.of(
            Kind.COMPLETION,
            meeting(null),
            Desk.item(),
            state(PairState.NONE, PairState.NONE),
            women,
            SWEDISH);

    assertFalse(text.contains("flickor"), text);
  }

  @Test
  void whatIsNotKnownLeavesItsLineOut() {
    String text =
        wording.of(
            Kind.COMPLETION,
            meeting(null),
            Desk.item(),
            state(PairState.DESCRIBED, PairState.JUSTIFIED),
            PROFILE,
            SWEDISH);

    assertFalse(text.contains("senast") || text.contains("hittade vi inte"), text);
  }

  @Test
  void anItemWithoutALetterOrWithOneThatNobodyCouldReadIsSaidSo() {
    ItemState none = new ItemState(null, List.of(), AssessmentStatus.NO_DOCUMENT, null, null);
    ItemState scan =
        new ItemState(
            Desk.version("1"), List.of(Desk.version("1")), AssessmentStatus.UNREADABLE, null, null);

    assertTrue(said(Kind.COMPLETION, none, SWEDISH).contains("– en handling: det finns ingen"));
    assertTrue(said(Kind.COMPLETION, scan, SWEDISH).contains("– en handling som går att läsa"));
  }

  @Test
  void theOrganisationsOwnTemplateIsUsedAtOnceWhenItChanges() throws IOException {
    Wording own = new Wording(new WordingTemplates(Optional.of(folder)));
    write("minutes-note_sv.txt", "Om {item} hos {body}.");
    assertEquals("Om § 12 hos Regionstyrelsen.", said(own, Kind.MINUTES_NOTE));

    write("minutes-note_sv.txt", "Angående {item}.");

    assertEquals("Angående § 12.", said(own, Kind.MINUTES_NOTE));
    assertTrue(said(own, Kind.ASSIGNMENT).contains("ger förvaltningen i uppdrag"));
  }

  @Test
  void anUnknownPlaceholderIsToldByFileAndLineAndTheTemplateOfTheBundleIsUsed() throws IOException {
    WordingTemplates templates = new WordingTemplates(Optional.of(folder));
    Path file = write("minutes-note_sv.txt", "Hej!\n{titel} är inte {body}.\n");

    assertEquals(
        List.of(
            file
                + ", rad 2: Platshållaren {titel} finns inte. De som finns är {item}, {diaryNumber},"
                + " {body}, {date}, {documentName}, {missing}, {due}."
                + " Tills den är rättad används mallen som följer med."),
        templates.problems().stream().map(problem -> problem.message(SWEDISH)).toList());
    assertTrue(said(new Wording(templates), Kind.MINUTES_NOTE).contains("antecknar följande"));
  }

  @Test
  void filesThatCannotBeUsedAreToldOf() throws IOException {
    write("minute-note_sv.txt", "x");
    write("completion_sv.txt", " ");
    Files.write(folder.resolve("assignment_sv.txt"), "å".getBytes(StandardCharsets.ISO_8859_1));

    List<String> keys =
        new WordingTemplates(Optional.of(folder))
            .problems().stream().map(WordingProblem::key).toList();

    assertEquals(List.of("wording.encoding", "wording.length", "wording.name"), keys);
    assertEquals(
        "wording.folder",
        new WordingTemplates(Optional.of(folder.resolve("none"))).problems().get(0).key());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static ItemState state(PairState womenMen, PairState girlsBoys) {
    return new ItemState(
        Desk.version("1"),
        List.of(Desk.version("1")),
        AssessmentStatus.ASSESSED,
        Level.PARTIAL,
        new Pairs(womenMen, girlsBoys));
  }

  private static Meeting meeting(@Nullable Instant closes) {
    return new Meeting(Desk.MEETING, Desk.BODY, Desk.DAY, closes, null, List.of(Desk.item()));
  }

  private String said(Kind kind, ItemState state, Locale locale) {
    return wording.of(
        kind, meeting(Instant.parse("2026-11-18T11:00:00Z")), Desk.item(), state, PROFILE, locale);
  }

  private static String said(Wording own, Action.Kind kind) {
    return own.of(
        kind, meeting(null), Desk.item(), state(PairState.NONE, PairState.NONE), PROFILE, SWEDISH);
  }
}
