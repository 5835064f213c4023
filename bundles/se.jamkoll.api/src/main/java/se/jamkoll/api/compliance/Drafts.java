package se.jamkoll.api.compliance;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.document.DecisionDocument;
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
   * Checks a file that the caller gives, and tells what its letters say, so that findings can be
   * shown where they stand.
   *
   * @param body the body that it is written for, whose profile applies; null for the organisation's
   */
  List<CheckedLetter> view(
      Caller caller, DocumentSource file, @Nullable String body, Locale locale);

  /**
   * Reads a document of a host once more and tells what it says. It opens as for {@link
   * #check(Caller, String, String, Locale)}.
   */
  ViewedDocument view(Caller caller, String host, String document, Locale locale);

  /**
   * A letter and what is found in it.
   *
   * @param assessment what is found in it
   * @param document what it says; null when it could not be read
   */
  record CheckedLetter(Assessment assessment, @Nullable DecisionDocument document) {}

  /**
   * A document of a host and what it says.
   *
   * @param document the document, as its host has it
   * @param letter what it says and what is found in it
   */
  record ViewedDocument(HostDocument document, CheckedLetter letter) {}

  /**
   * A draft and what is found in it.
   *
   * @param document the draft, as its host has it
   * @param assessment what is found in it; null in a list when it could not be had in time
   */
  record CheckedDraft(HostDocument document, @Nullable Assessment assessment) {}
}
