package se.jamkoll.compliance.internal.reassess;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.compliance.internal.assess.DocumentAssessor;
import se.jamkoll.compliance.internal.assess.Found;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.host.GuardedHost;

/**
 * Assesses versions that are still the newest of their documents at hosts that are attached. What a
 * host has replaced is gone: hosts are asked for documents as they are now.
 */
final class AttachedVersions implements VersionAssessing {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final AttachedHosts hosts;
  private final ProfileSource profiles;
  private final DocumentAssessor assessor;

  AttachedVersions(AttachedHosts hosts, ProfileSource profiles, DocumentAssessor assessor) {
    this.hosts = hosts;
    this.profiles = profiles;
    this.assessor = assessor;
  }

  @Override
  public Outcome assess(VersionKey version) {
    GuardedHost host = hosts.find(version.host()).orElse(null);
    if (host == null) {
      return Outcome.LATER;
    }
    try {
      Optional<HostDocument> document = host.document(version.document());
      return document
          .filter(each -> each.version().equals(version.atHost()))
          .filter(each -> each.state() == HostDocument.State.FINAL)
          .map(each -> outcome(assessor.assess(host, each, profileOf(each))))
          .orElse(Outcome.GONE);
    } catch (HostException e) {
      return e.kind().passing() ? Outcome.LATER : Outcome.GONE;
    }
  }

  private static Outcome outcome(Found found) {
    if (found instanceof Found.Kept) {
      return Outcome.ASSESSED;
    }
    boolean passing = found instanceof Found.HostFailed || found instanceof Found.NotRead;
    return passing ? Outcome.LATER : Outcome.GONE;
  }

  private Profile profileOf(HostDocument document) {
    String body = document.facts().body();
    return body == null
        ? profiles.defaultProfile()
        : profiles.profile(body, LocalDate.ofInstant(document.changed(), SWEDEN));
  }
}
