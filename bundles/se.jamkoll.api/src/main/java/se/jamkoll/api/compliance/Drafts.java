package se.jamkoll.api.compliance;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.host.HostDocument;

/**
 * Checks of drafts: answered on the spot, and nothing of them is kept, logged or written to disk.
 * Only the one who writes a draft, and the manager that the host has routed it to, see it; no other
 * role does, the administrator's included.
 */
@ProviderType
public interface Drafts {

  /** Returns the caller's own drafts at a host, each with its assessment. */
  List<CheckedDraft> mine(Caller caller, String host, Locale locale);

  /** Returns the drafts that the host has routed to the caller, each with its assessment. */
  List<CheckedDraft> routedToMe(Caller caller, String host, Locale locale);

  /** Checks one draft of a host. */
  CheckedDraft check(Caller caller, String host, String document, Locale locale);

  /**
   * Checks a file that the caller gives; a file that holds several letters gives one assessment for
   * each.
   *
   * @param body the body that it is written for, whose profile applies; null for the organisation's
   */
  List<Assessment> check(Caller caller, DocumentSource file, @Nullable String body, Locale locale);

  /**
   * A draft and what is found in it.
   *
   * @param document the draft, as its host has it
   * @param assessment what is found in it; null in a list when it could not be had in time
   */
  record CheckedDraft(HostDocument document, @Nullable Assessment assessment) {}
}
