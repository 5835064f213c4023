package se.jamkoll.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Points;
import se.jamkoll.api.assessment.ProfileVersion;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.AssessmentRecord.FindingRecord;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.api.host.HostDocument;

/** What is kept in tests. */
final class Samples {

  static final Instant NOON = Instant.parse("2026-11-02T11:00:00.123456Z");

  static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  static final ProfileVersion PROFILE = new ProfileVersion("norrhamn", "3", "ab".repeat(32));

  private Samples() {}

  static VersionKey version(String document, int number) {
    return new VersionKey("register", document, "v" + number);
  }

  static CaseFacts facts(@Nullable String body) {
    return new CaseFacts(
        "case-1",
        "KN 2026/12",
        body,
        "Kulturförvaltningen",
        null,
        "beslutsärende",
        "tjänsteskrivelse",
        "kultur");
  }

  /** An assessment with every field. */
  static AssessmentRecord assessment(String id, VersionKey version, String body, Instant when) {
    return new AssessmentRecord(
        id,
        version,
        HostDocument.Role.APPENDIX,
        "Bilaga 2",
        facts(body),
        when,
        "cd".repeat(32),
        when.plusSeconds(5),
        AssessmentStatus.ASSESSED,
        null,
        Level.PARTIAL,
        true,
        new Pairs(PairState.DESCRIBED, PairState.PARTLY),
        Map.of(
            ChecklistStep.RELEVANCE,
            ChecklistAnswer.YES,
            ChecklistStep.GOALS,
            ChecklistAnswer.NOT_APPLICABLE),
        false,
        new Points(2, 3),
        List.of(
            new FindingRecord("girls-boys-described", Severity.WARNING, 17, 2, 3120, 3188, true),
            new FindingRecord("no-goal", Severity.INFO, null, null, null, null, false)),
        "2",
        PROFILE,
        "2026.1");
  }

  static AssessmentRecord byRules(AssessmentRecord same, String id, String rules, Instant when) {
    return new AssessmentRecord(
        id,
        same.version(),
        same.role(),
        same.label(),
        same.facts(),
        same.changed(),
        same.sha256(),
        when,
        same.status(),
        same.reason(),
        same.level(),
        same.uncertain(),
        same.pairs(),
        same.checklist(),
        same.compliant(),
        same.points(),
        same.findings(),
        same.appendix(),
        same.profile(),
        rules);
  }

  /** What is kept of a letter that could not be read. */
  static AssessmentRecord unreadable(String id, VersionKey version, String body, Instant when) {
    return new AssessmentRecord(
        id,
        version,
        HostDocument.Role.LETTER,
        null,
        facts(body),
        when,
        null,
        when,
        AssessmentStatus.UNREADABLE,
        "ENCRYPTED",
        null,
        false,
        null,
        Map.of(),
        null,
        null,
        List.of(),
        null,
        PROFILE,
        "2026.1");
  }

  static MeetingCheck check(String id, String meeting, LocalDate date, Instant started) {
    return new MeetingCheck(
        id,
        "register",
        meeting,
        "Kulturnämnden",
        date,
        "account-1",
        started,
        null,
        MeetingCheck.State.RUNNING,
        0,
        2,
        0,
        null,
        List.of());
  }

  static MeetingCheck ended(MeetingCheck check, MeetingCheck.State state, Instant when) {
    return new MeetingCheck(
        check.id(),
        check.host(),
        check.meeting(),
        check.body(),
        check.date(),
        check.account(),
        check.started(),
        when,
        state,
        check.total(),
        check.total(),
        1,
        state == MeetingCheck.State.FAILED ? "Registret svarade inte." : null,
        List.of());
  }

  /** An item with every field. */
  static ItemResult item(String key, int order, VersionKey... versions) {
    return new ItemResult(
        key,
        "case-1",
        order,
        "§ " + order,
        "beslutsärende",
        AgendaItem.Stage.DECIDES,
        AgendaItem.Outcome.POSTPONED,
        true,
        facts("Kulturnämnden"),
        AssessmentStatus.ASSESSED,
        null,
        Level.PARTIAL,
        true,
        Set.of(ItemResult.Doubt.LETTER, ItemResult.Doubt.APPENDIX_NOT_READ),
        new Pairs(PairState.DESCRIBED, PairState.PARTLY),
        Map.of(Pair.GIRLS_BOYS, "Bilaga 2"),
        false,
        new Points(2, 3),
        List.of("girls-boys-described", "statistics-by-sex"),
        List.of("assessment-2", "assessment-1"),
        List.of(versions),
        null);
  }

  static ManualAssessment manual(String id, String item, @Nullable Level level, Instant made) {
    return new ManualAssessment(
        id,
        "register",
        item,
        "Kulturnämnden",
        version("letter", 1),
        level,
        "Analysen finns i bilagan.",
        "account-1",
        made,
        null);
  }

  static Action action(String id, String body, VersionKey version, Instant made) {
    return new Action(
        id,
        "register",
        "meeting-1",
        "item-1",
        body,
        version,
        Level.PARTIAL,
        Action.Kind.ASSIGNMENT,
        "§ 12",
        "Komplettera med vad beslutet betyder för flickor och pojkar.",
        DAY.plusDays(30),
        "account-1",
        made,
        null,
        null,
        null,
        null);
  }

  static Action closed(Action open, Action.Outcome outcome, Instant when) {
    return new Action(
        open.id(),
        open.host(),
        open.meeting(),
        open.item(),
        open.body(),
        open.version(),
        open.level(),
        open.kind(),
        open.paragraph(),
        open.text(),
        open.due(),
        open.account(),
        open.made(),
        version("letter", 2),
        Level.COMPLETE,
        outcome,
        when);
  }
}
