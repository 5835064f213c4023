package se.jamkoll.compliance.internal.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.Drafts.CheckedDraft;
import se.jamkoll.api.compliance.Drafts.CheckedLetter;
import se.jamkoll.api.compliance.Drafts.ViewedDocument;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.api.host.CaseHost.Capability;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.compliance.internal.access.Walls;
import se.jamkoll.compliance.internal.lookup.HostContent;
import se.jamkoll.compliance.internal.lookup.HostLookup;

/**
 * Checks drafts on the spot. Nothing of them is kept, logged or written; only how many were checked
 * in a day is counted.
 */
public final class DraftChecks implements AutoCloseable {

  private final HostLookup hosts;
  private final LetterCheck letters;
  private final ProfileSource profiles;
  private final AuditLog audit;
  private final Walls walls;
  private final DraftLimits limits;
  private final Clock clock;
  private final TimedChecks checks;

  /**
   * Creates checks of drafts.
   *
   * @param clock tells by its zone which day it is
   */
  public DraftChecks(
      HostLookup hosts,
      DocumentReader reader,
      Assessor assessor,
      ProfileSource profiles,
      AuditLog audit,
      Walls walls,
      DraftLimits limits,
      Clock clock) {
    this.hosts = hosts;
    this.letters = new LetterCheck(reader, assessor);
    this.profiles = profiles;
    this.audit = audit;
    this.walls = walls;
    this.limits = limits;
    this.clock = clock;
    this.checks = new TimedChecks(limits.atOnce());
  }

  /** Returns a caller's own drafts, each with its assessment. */
  public List<CheckedDraft> mine(Caller caller, String host, Locale locale) {
    walls.pass(caller, Operation.SEE_OWN_DRAFTS, null, host);
    return checked(caller, host, hosts.draftsOf(host, caller), locale);
  }

  /** Returns the drafts that are routed to a caller, each with its assessment. */
  public List<CheckedDraft> routedTo(Caller caller, String host, Locale locale) {
    walls.pass(caller, Operation.SEE_ROUTED_DRAFTS, null, host);
    return checked(caller, host, hosts.routedTo(host, caller), locale);
  }

  /** Checks one document: a draft of the caller's, or what the caller may read at the host. */
  public CheckedDraft check(Caller caller, String host, String key, Locale locale) {
    ViewedDocument viewed = view(caller, host, key, locale);
    return new CheckedDraft(viewed.document(), viewed.letter().assessment());
  }

  /** Reads one document, and checks it: as for a check of it. */
  public ViewedDocument view(Caller caller, String host, String key, Locale locale) {
    HostDocument document = open(caller, host, key);
    if (document.restricted()) {
      throw new ComplianceException(Problem.RESTRICTED_DOCUMENT, key);
    }
    count();
    HostContent content = new HostContent(hosts, host, document);
    Profile profile = profile(document.facts().body());
    List<CheckedLetter> found = timed(caller, content, profile, locale);
    HostException failure = content.failure();
    if (failure != null) {
      throw failure.kind() == HostException.Kind.NOT_FOUND
          ? new ComplianceException(Problem.UNKNOWN_DOCUMENT, failure, key)
          : hosts.unavailable(host, failure);
    }
    return new ViewedDocument(document, first(found));
  }

  /** Checks a file that a caller gives; one assessment for each letter in it. */
  public List<Assessment> check(
      Caller caller, DocumentSource file, @Nullable String body, Locale locale) {
    return view(caller, file, body, locale).stream().map(CheckedLetter::assessment).toList();
  }

  /** Checks a file that a caller gives, and tells what its letters say. */
  public List<CheckedLetter> view(
      Caller caller, DocumentSource file, @Nullable String body, Locale locale) {
    walls.pass(caller, Operation.CHECK_FILE, body, "file");
    count();
    return timed(caller, file, profile(body), locale);
  }

  /**
   * A draft opens to the one who writes it and to the one it is routed to; a finished document to
   * whom the host lets read it. No role opens anything here.
   */
  private HostDocument open(Caller caller, String host, String key) {
    if (hosts.offers(host, Capability.DRAFTS)) {
      Optional<HostDocument> own =
          Stream.of(hosts.draftsOf(host, caller), hosts.routedTo(host, caller))
              .flatMap(List::stream)
              .filter(document -> document.key().equals(key))
              .findFirst();
      if (own.isPresent()) {
        return own.get();
      }
    }
    HostDocument document = hosts.document(host, key);
    boolean open = document.state() == HostDocument.State.FINAL && hosts.mayRead(host, caller, key);
    if (!open) {
      throw walls.denied(caller, Operation.SEE_OTHERS_DRAFT, null, key);
    }
    return document;
  }

  private List<CheckedDraft> checked(
      Caller caller, String host, List<HostDocument> drafts, Locale locale) {
    List<HostDocument> listed =
        drafts.stream().filter(each -> each.role() == HostDocument.Role.LETTER).toList();
    List<Callable<CheckedDraft>> work = new ArrayList<>();
    for (HostDocument draft : listed.stream().limit(limits.longestList()).toList()) {
      Profile profile = profile(draft.facts().body());
      work.add(() -> new CheckedDraft(draft, assessed(host, draft, profile, locale)));
    }
    List<Optional<CheckedDraft>> answers = checks.all(caller.account(), work, limits.list());
    List<CheckedDraft> checked = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      CheckedDraft without = new CheckedDraft(listed.get(i), null);
      checked.add(i < answers.size() ? answers.get(i).orElse(without) : without);
    }
    return List.copyOf(checked);
  }

  private @Nullable Assessment assessed(
      String host, HostDocument draft, Profile profile, Locale locale) {
    if (draft.restricted()) {
      return letters.restricted(draft.fileName(), profile);
    }
    count();
    HostContent content = new HostContent(hosts, host, draft);
    Assessment assessment = first(letters.check(content, profile, locale)).assessment();
    return content.failure() == null ? assessment : null;
  }

  /** A document of a host is one letter, whatever its file may hold besides. */
  private static CheckedLetter first(List<CheckedLetter> letters) {
    return letters.get(0);
  }

  private List<CheckedLetter> timed(
      Caller caller, DocumentSource source, Profile profile, Locale locale) {
    AtomicBoolean started = new AtomicBoolean();
    Callable<List<CheckedLetter>> check =
        () -> {
          started.set(true);
          return letters.check(source, profile, locale);
        };
    return checks
        .all(caller.account(), List.of(check), limits.one())
        .get(0)
        .orElseGet(
            () ->
                List.of(
                    new CheckedLetter(
                        letters.unreadable(
                            source.name(),
                            started.get()
                                ? UnreadableReason.TIMED_OUT
                                : UnreadableReason.READER_BUSY,
                            profile),
                        null)));
  }

  private Profile profile(@Nullable String body) {
    return body == null || body.isBlank()
        ? profiles.defaultProfile()
        : profiles.profile(body, LocalDate.now(clock));
  }

  /** A count that cannot be kept keeps no one from an answer. */
  private void count() {
    try {
      audit.countDraftCheck();
    } catch (StoreException e) {
      return;
    }
  }

  @Override
  public void close() {
    checks.close();
  }
}
