package se.jamkoll.compliance.internal.assess;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.AssessmentRecord.FindingRecord;
import se.jamkoll.api.compliance.ItemReason;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.host.HostDocument.State;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.action.ActionTracking;
import se.jamkoll.compliance.internal.event.EventTeller;
import se.jamkoll.compliance.internal.item.AppendixNames;
import se.jamkoll.compliance.internal.manual.ManualLapse;
import se.jamkoll.compliance.internal.profile.ProfileHistory;
import se.jamkoll.compliance.internal.publish.Outbox;

/**
 * Assesses finished versions of documents once for each rules and profile, and keeps what is found:
 * the result, what is told to the host of it and what it means for open actions, all or none.
 */
@Component(service = DocumentAssessor.class)
public final class DocumentAssessor {

  /** The rules of a record of what was never opened: no rule has seen it. */
  public static final String NO_RULES = "none";

  private final DocumentReader reader;
  private final Assessor assessor;
  private final ComplianceStore store;
  private final UnitOfWork unitOfWork;
  private final EventTeller events;
  private final InstantSource clock;
  private final Outbox outbox;
  private final ActionTracking actions;
  private final ManualLapse manual;
  private final ProfileHistory profiles;

  /** Creates the assessor. */
  @Activate
  public DocumentAssessor(
      @Reference DocumentReader reader,
      @Reference Assessor assessor,
      @Reference ComplianceStore store,
      @Reference UnitOfWork unitOfWork,
      @Reference WorkQueue queue,
      @Reference EventTeller events) {
    this(reader, assessor, store, unitOfWork, queue, events, InstantSource.system());
  }

  /** Creates an assessor that takes the time from a clock. */
  public DocumentAssessor(
      DocumentReader reader,
      Assessor assessor,
      ComplianceStore store,
      UnitOfWork unitOfWork,
      WorkQueue queue,
      EventTeller events,
      InstantSource clock) {
    this.reader = reader;
    this.assessor = assessor;
    this.store = store;
    this.unitOfWork = unitOfWork;
    this.events = events;
    this.clock = clock;
    this.outbox = new Outbox(queue, clock);
    this.actions = new ActionTracking(store, queue, clock);
    this.manual = new ManualLapse(store, clock);
    this.profiles = new ProfileHistory(store.profiles(), clock);
  }

  /**
   * Assesses a version, unless that is done already; one that is restricted is never opened.
   *
   * @throws IllegalArgumentException for a draft, of which nothing is kept
   */
  public Found assess(CaseHost host, HostDocument document, Profile profile) {
    if (document.state() == State.DRAFT) {
      throw new IllegalArgumentException("Of a draft nothing is kept.");
    }
    VersionKey version = VersionKey.of(host.id(), document.version());
    String rules = document.restricted() ? NO_RULES : assessor.rules();
    AssessmentRecord there =
        store.assessments().find(version, rules, profile.profileVersion()).orElse(null);
    if (there != null) {
      return new Found.Kept(there, true);
    }
    if (document.restricted()) {
      return keep(restricted(version, document, profile), profile);
    }
    return read(host, document, version, profile);
  }

  private Found read(CaseHost host, HostDocument document, VersionKey version, Profile profile) {
    HostFile file = new HostFile(host, document);
    ReadingResult result = reader.read(file);
    if (file.other() != null) {
      return new Found.Changed();
    }
    HostException trouble = file.trouble();
    if (trouble != null) {
      return trouble.kind().passing() ? new Found.HostFailed(trouble) : new Found.Gone();
    }
    if (result instanceof ReadingResult.Unreadable unreadable && passing(unreadable.reason())) {
      return new Found.NotRead(unreadable.reason());
    }
    LettersOfFile.Letter letter = new LettersOfFile(assessor, profile).assess(result);
    return keep(record(version, document, letter, file.sha256()), profile);
  }

  /** The reader's own trouble says nothing of the file. */
  private static boolean passing(UnreadableReason reason) {
    return reason == UnreadableReason.READER_BUSY || reason == UnreadableReason.READER_FAILED;
  }

  private Found keep(AssessmentRecord record, Profile profile) {
    List<Action> closed = new ArrayList<>();
    AssessmentRecord kept =
        unitOfWork.call(
            () -> {
              AssessmentRecord there = store.assessments().keep(record);
              if (there.id().equals(record.id())) {
                profiles.used(profile);
                outbox.submit(there);
                closed.addAll(actions.assessed(there));
                manual.assessed(there);
              }
              return there;
            });
    boolean reused = !kept.id().equals(record.id());
    if (!reused) {
      events.assessed(kept);
      closed.forEach(events::changed);
    }
    return new Found.Kept(kept, reused);
  }

  private AssessmentRecord restricted(VersionKey version, HostDocument document, Profile profile) {
    return new AssessmentRecord(
        newId(),
        version,
        document.role(),
        labelOf(document),
        document.facts(),
        document.changed(),
        null,
        clock.instant(),
        AssessmentStatus.RESTRICTED,
        ItemReason.RESTRICTED.name(),
        null,
        false,
        null,
        Map.of(),
        null,
        null,
        List.of(),
        null,
        profile.profileVersion(),
        NO_RULES);
  }

  private AssessmentRecord record(
      VersionKey version,
      HostDocument document,
      LettersOfFile.Letter letter,
      @Nullable String sha256) {
    Assessment assessment = letter.assessment();
    Map<ChecklistStep, ChecklistAnswer> checklist = assessment.checklist();
    return new AssessmentRecord(
        newId(),
        version,
        document.role(),
        labelOf(document),
        document.facts(),
        document.changed(),
        sha256,
        clock.instant(),
        assessment.status(),
        assessment.reason(),
        assessment.level(),
        letter.uncertain(),
        assessment.pairs(),
        checklist == null ? Map.of() : checklist,
        assessment.compliant(),
        assessment.points(),
        assessment.findings().stream().map(DocumentAssessor::withoutText).toList(),
        letter.appendix(),
        assessment.profile(),
        assessment.rules());
  }

  private static FindingRecord withoutText(Finding finding) {
    return new FindingRecord(
        finding.rule(),
        finding.severity(),
        finding.paragraph(),
        finding.page(),
        finding.start(),
        finding.end(),
        finding.needsCompletion(),
        finding.variant());
  }

  private static @Nullable String labelOf(HostDocument document) {
    return document.role() == Role.APPENDIX ? AppendixNames.labelOf(document).orElse(null) : null;
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
