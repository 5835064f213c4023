package se.jamkoll.compliance.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.AssessmentRequest.Style;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.compliance.AssessmentQuery;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.AssessmentRecord.FindingRecord;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.Page;
import se.jamkoll.api.compliance.Profiles.Changed;
import se.jamkoll.api.compliance.Profiles.DryRun;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.store.AssessmentStore;
import se.jamkoll.compliance.internal.lookup.HostContent;
import se.jamkoll.compliance.internal.lookup.HostLookup;

/**
 * Tells what a profile would change: reads the newest assessed letters once more from their hosts,
 * and keeps nothing.
 */
final class DryRunner {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private final HostLookup hosts;
  private final DocumentReader reader;
  private final Assessor assessor;
  private final AssessmentStore assessments;

  DryRunner(
      HostLookup hosts, DocumentReader reader, Assessor assessor, AssessmentStore assessments) {
    this.hosts = hosts;
    this.reader = reader;
    this.assessor = assessor;
    this.assessments = assessments;
  }

  /** Returns what a profile would change among some of the newest assessed letters. */
  DryRun run(Profile profile, int items) {
    int tried = 0;
    int gone = 0;
    List<Changed> changed = new ArrayList<>();
    for (AssessmentRecord before : newest(items)) {
      if (Thread.currentThread().isInterrupted()) {
        break;
      }
      Optional<Assessment> after = assess(before, profile);
      if (after.isEmpty()) {
        gone++;
        continue;
      }
      tried++;
      compare(before, after.get()).ifPresent(changed::add);
    }
    return new DryRun(tried, gone, changed);
  }

  private List<AssessmentRecord> newest(int items) {
    List<AssessmentRecord> letters = new ArrayList<>();
    AssessmentQuery query = AssessmentQuery.newestOfAll(AssessmentQuery.MOST);
    while (letters.size() < items) {
      Page<AssessmentRecord> page = assessments.find(query);
      page.entries().stream()
          .filter(record -> record.role() == HostDocument.Role.LETTER)
          .filter(record -> record.status() == AssessmentStatus.ASSESSED)
          .limit((long) items - letters.size())
          .forEach(letters::add);
      String next = page.next();
      if (next == null) {
        break;
      }
      query = query.after(next);
    }
    return letters;
  }

  private Optional<Assessment> assess(AssessmentRecord record, Profile profile) {
    String host = record.version().host();
    try {
      HostDocument document = hosts.document(host, record.version().document());
      if (document.restricted() || !document.version().equals(record.version().atHost())) {
        return Optional.empty();
      }
      HostContent content = new HostContent(hosts, host, document);
      return reader.read(content) instanceof ReadingResult.Read read
          ? Optional.of(
              assessor.assess(
                  new AssessmentRequest(
                      document.fileName(),
                      read.document(),
                      profile,
                      Moment.MEETING,
                      SWEDISH,
                      Style.BRIEF)))
          : Optional.empty();
    } catch (ComplianceException e) {
      // Counted as gone, whether its host or only the document is.
      return Optional.empty();
    }
  }

  private static Optional<Changed> compare(AssessmentRecord before, Assessment after) {
    List<String> missingBefore =
        before.findings().stream()
            .filter(FindingRecord::needsCompletion)
            .map(FindingRecord::rule)
            .distinct()
            .toList();
    List<String> missingAfter =
        after.findings().stream()
            .filter(Finding::needsCompletion)
            .map(Finding::rule)
            .distinct()
            .toList();
    return Objects.equals(before.level(), after.level()) && missingBefore.equals(missingAfter)
        ? Optional.empty()
        : Optional.of(
            new Changed(
                before.version(), before.level(), after.level(), missingBefore, missingAfter));
  }
}
