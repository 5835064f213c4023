package se.jamkoll.compliance.internal.follow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.CaseHost.Capability;
import se.jamkoll.api.host.Change;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.host.HostDocument.State;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.Work;
import se.jamkoll.compliance.internal.assess.AssessWork;
import se.jamkoll.compliance.internal.host.GuardedHost;
import se.jamkoll.compliance.internal.meeting.CheckWork;

/**
 * Finds what the changes of a host lead to. What is a draft by now leads to nothing, and its key
 * goes nowhere.
 */
final class PageReader {

  private final ComplianceStore store;
  private final InstantSource clock;
  private final Duration checkAfter;

  PageReader(ComplianceStore store, InstantSource clock, Duration checkAfter) {
    this.store = store;
    this.clock = clock;
    this.checkAfter = checkAfter;
  }

  /**
   * What changes lead to.
   *
   * @param work the work
   * @param unclear the keys of documents that the host gave no sensible answer about
   * @param written the keys of letters, drafts among them: for those who write them, and kept
   *     nowhere
   */
  record Read(List<Work> work, Set<String> unclear, Set<String> written) {}

  /**
   * Reads changes.
   *
   * @param priority the priority of what they lead to
   * @param lenient whether to pass over documents that the host fails to answer about
   * @throws HostException when the host does not answer
   */
  Read read(GuardedHost host, List<Change> changes, int priority, boolean lenient)
      throws HostException {
    Set<String> documents = new LinkedHashSet<>();
    Set<String> removed = new LinkedHashSet<>();
    Set<String> meetings = new LinkedHashSet<>();
    for (Change change : changes) {
      if (change instanceof Change.MeetingChanged meeting) {
        meetings.add(meeting.key());
      } else if (change instanceof Change.DocumentRemoved gone) {
        removed.add(gone.key());
      } else {
        documents.add(change.key());
      }
    }
    List<Work> work = new ArrayList<>();
    Set<String> unclear = new LinkedHashSet<>();
    Set<String> written = new LinkedHashSet<>();
    for (String key : documents) {
      try {
        look(host, key, priority, work, meetings)
            .filter(document -> document.role() == Role.LETTER)
            .ifPresent(letter -> written.add(key));
      } catch (HostException e) {
        if (!lenient || e.kind() != HostException.Kind.FAILED) {
          throw e;
        }
        unclear.add(key);
      }
    }
    removed.forEach(key -> meetings.addAll(meetingsWith(host, key)));
    if (host.offers(Capability.MEETINGS)) {
      Instant due = clock.instant().plus(checkAfter);
      meetings.forEach(key -> work.add(CheckWork.background(host.id(), key, due, priority)));
    }
    return new Read(work, unclear, written);
  }

  private Optional<HostDocument> look(
      GuardedHost host, String key, int priority, List<Work> work, Set<String> meetings)
      throws HostException {
    Optional<HostDocument> found = document(host, key);
    if (found.isEmpty()) {
      meetings.addAll(meetingsWith(host, key));
      return found;
    }
    HostDocument document = found.get();
    if (document.state() == State.DRAFT || !AssessWork.assessed(document.role())) {
      return found;
    }
    VersionKey version = VersionKey.of(host.id(), document.version());
    work.add(AssessWork.work(version, clock.instant(), priority));
    meetings.addAll(meetingsWith(host, key));
    return found;
  }

  /** What we may not see is not there for us. */
  private static Optional<HostDocument> document(GuardedHost host, String key)
      throws HostException {
    try {
      return host.document(key);
    } catch (HostException e) {
      if (e.kind() == HostException.Kind.NOT_FOUND || e.kind() == HostException.Kind.DENIED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private List<String> meetingsWith(GuardedHost host, String document) {
    return store.checks().withDocument(host.id(), document).stream()
        .map(MeetingCheck::meeting)
        .toList();
  }
}
