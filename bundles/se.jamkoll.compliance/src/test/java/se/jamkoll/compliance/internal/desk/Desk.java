package se.jamkoll.compliance.internal.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.ProfileVersion;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.access.Walls;
import se.jamkoll.compliance.internal.host.ManualClock;
import se.jamkoll.compliance.internal.host.MemoryHost;
import se.jamkoll.compliance.internal.lookup.HostLookup;
import se.jamkoll.store.Store;

/** A store in H2, a host in memory with one meeting of one item, and people who ask. */
public final class Desk implements AutoCloseable {

  /** The id of the host. */
  public static final String HOST = "h";

  /** The key of the meeting. */
  public static final String MEETING = "m1";

  /** The key of its item. */
  public static final String ITEM = "i1";

  /** The key of the letter. */
  public static final String LETTER = "d1";

  /** The body that meets. */
  public static final String BODY = "Regionstyrelsen";

  /** The day it meets. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private static final Instant FIRST = Instant.parse("2026-11-02T08:00:00Z");

  private final Store store;
  private final ManualClock clock = new ManualClock();
  private final WritingHost host = new WritingHost(HOST);
  private int records;

  /** Opens a desk whose store is in a folder. */
  public Desk(Path folder) {
    store = Store.in(folder);
    putLetters(letter(LETTER, "1"));
  }

  /** Puts letters on the agenda of the meeting, in place of those that were there. */
  public void putLetters(HostDocument... letters) {
    host.put(
        new Meeting(
            MEETING,
            BODY,
            DAY,
            Instant.parse("2026-11-18T11:00:00Z"),
            null,
            List.of(item(letters))));
  }

  /** Returns a finished letter. */
  public static HostDocument letter(String key, String version) {
    return MemoryHost.document(key, version, HostDocument.Role.LETTER);
  }

  /** Returns the item with letters. */
  public static AgendaItem item(HostDocument... letters) {
    return new AgendaItem(
        ITEM,
        "case-1",
        1,
        "§ 12",
        "Indragning av nattbussar",
        "beslutsärende",
        AgendaItem.Stage.DECIDES,
        null,
        false,
        facts(BODY),
        List.of(letters));
  }

  /** Returns where a document of a body belongs. */
  public static CaseFacts facts(@Nullable String body) {
    return new CaseFacts("case-1", "RS 2026/1", body, "Kansliet", null, null, null, null);
  }

  /** Returns the secretary of the body. */
  public static Caller secretary() {
    return caller(Grant.of(Role.SECRETARY, BODY));
  }

  /** Returns someone with roles. */
  public static Caller caller(Grant... grants) {
    return new Caller("account-1", "login-1", Set.of(grants));
  }

  /** Returns a version of the letter. */
  public static VersionKey version(String version) {
    return new VersionKey(HOST, LETTER, version);
  }

  /** Keeps the assessment of a version of the letter, later versions later. */
  public AssessmentRecord assessed(String version, Level level, boolean uncertain) {
    return assessed(version(version), BODY, level, uncertain, "1");
  }

  /** Keeps the assessment of a version of a letter. */
  public AssessmentRecord assessed(
      VersionKey version, @Nullable String body, Level level, boolean uncertain, String rules) {
    Pairs pairs = new Pairs(PairState.CLAIMED, PairState.NONE);
    records++;
    return compliance()
        .assessments()
        .keep(
            new AssessmentRecord(
                "r" + records,
                version,
                HostDocument.Role.LETTER,
                null,
                facts(body),
                FIRST.plusSeconds(Long.parseLong(version.version())),
                null,
                clock.instant(),
                AssessmentStatus.ASSESSED,
                null,
                level,
                uncertain,
                pairs,
                Map.of(),
                level.compliant(),
                level.points(pairs),
                List.of(),
                null,
                new ProfileVersion("default", "1", "hash"),
                rules));
  }

  /** Keeps a finished check of the meeting that found the letter as an assessment says. */
  public ItemResult checked(AssessmentRecord record, AgendaItem.@Nullable Outcome outcome) {
    ItemResult item =
        new ItemResult(
            ITEM,
            "case-1",
            1,
            "§ 12",
            "beslutsärende",
            AgendaItem.Stage.DECIDES,
            outcome,
            false,
            facts(BODY),
            record.status(),
            record.reason(),
            record.level(),
            record.uncertain(),
            Set.of(),
            record.pairs(),
            Map.of(),
            record.compliant(),
            record.points(),
            List.of(),
            List.of(record.id()),
            List.of(record.version()),
            null);
    String id = "c" + record.id();
    MeetingCheck running = check(id, null, MeetingCheck.State.RUNNING);
    compliance().checks().start(running);
    compliance().checks().keep(id, item);
    clock.pass(Duration.ofSeconds(1));
    compliance().checks().update(check(id, clock.instant(), MeetingCheck.State.DONE));
    return item;
  }

  private MeetingCheck check(String id, @Nullable Instant finished, MeetingCheck.State state) {
    return new MeetingCheck(
        id,
        HOST,
        MEETING,
        BODY,
        DAY,
        null,
        clock.instant(),
        finished,
        state,
        1,
        1,
        0,
        null,
        List.of());
  }

  /** Returns what the audit log says, newest first: what, and whether it was refused. */
  public List<String> audit() {
    return compliance().audit().newest(100).stream().map(Desk::said).toList();
  }

  private static String said(AuditLog.Entry entry) {
    return entry.what()
        + (entry.body() == null ? "" : " " + entry.body())
        + (entry.refused() ? " refused" : "");
  }

  /** Returns the payloads of work of a kind. */
  public List<String> work(String kind) {
    return queue().entries(kind, 100).stream().map(entry -> entry.work().payload()).toList();
  }

  /** Returns the host. */
  public WritingHost host() {
    return host;
  }

  /** Returns what asks the host. */
  public HostLookup lookup() {
    return new HostLookup(
        id -> {
          if (!Objects.equals(id, HOST)) {
            throw new ComplianceException(Problem.UNKNOWN_HOST, id, HOST);
          }
          return host;
        });
  }

  /** Returns the clock. */
  public ManualClock clock() {
    return clock;
  }

  /** Returns the store. */
  public ComplianceStore compliance() {
    return store.compliance();
  }

  /** Returns what does several things in one transaction. */
  public UnitOfWork unitOfWork() {
    return store.unitOfWork();
  }

  /** Returns the queue; nothing in it is done. */
  public WorkQueue queue() {
    return store.queue();
  }

  /** Returns the store with its work. */
  public Store store() {
    return store;
  }

  /** Returns the walls. */
  public Walls walls() {
    return new Walls(compliance().audit(), clock);
  }

  @Override
  public void close() {
    store.close();
  }
}
