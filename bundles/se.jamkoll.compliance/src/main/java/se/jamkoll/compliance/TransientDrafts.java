package se.jamkoll.compliance;

import static se.jamkoll.compliance.internal.access.Storage.using;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.compliance.Drafts;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.compliance.internal.access.Walls;
import se.jamkoll.compliance.internal.draft.DraftChecks;
import se.jamkoll.compliance.internal.draft.DraftLimits;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.lookup.HostLookup;

/** Checks drafts, and keeps nothing of them but how many there were in a day. */
@Component
public final class TransientDrafts implements Drafts {

  private final DraftChecks checks;

  /** Creates the service. */
  @Activate
  public TransientDrafts(
      @Reference AttachedHosts hosts,
      @Reference DocumentReader reader,
      @Reference Assessor assessor,
      @Reference ProfileSource profiles,
      @Reference ComplianceStore store) {
    this.checks =
        new DraftChecks(
            new HostLookup(hosts::get),
            reader,
            assessor,
            profiles,
            store.audit(),
            new Walls(store.audit(), SecretaryActions.SWEDISH_TIME),
            DraftLimits.USUAL,
            SecretaryActions.SWEDISH_TIME);
  }

  /** Gives up the checks that are under way. */
  @Deactivate
  public void close() {
    checks.close();
  }

  @Override
  public List<CheckedDraft> mine(Caller caller, String host, Locale locale) {
    return using(() -> checks.mine(caller, host, locale));
  }

  @Override
  public List<CheckedDraft> routedToMe(Caller caller, String host, Locale locale) {
    return using(() -> checks.routedTo(caller, host, locale));
  }

  @Override
  public CheckedDraft check(Caller caller, String host, String document, Locale locale) {
    return using(() -> checks.check(caller, host, document, locale));
  }

  @Override
  public List<Assessment> check(
      Caller caller, DocumentSource file, @Nullable String body, Locale locale) {
    return using(() -> checks.check(caller, file, body, locale));
  }

  @Override
  public List<CheckedLetter> view(
      Caller caller, DocumentSource file, @Nullable String body, Locale locale) {
    return using(() -> checks.view(caller, file, body, locale));
  }

  @Override
  public ViewedDocument view(Caller caller, String host, String document, Locale locale) {
    return using(() -> checks.view(caller, host, document, locale));
  }
}
