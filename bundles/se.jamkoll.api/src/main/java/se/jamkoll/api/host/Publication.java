package se.jamkoll.api.host;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Severity;

/** Something to tell a host about one version of a document; none holds text of the document. */
public sealed interface Publication {

  /**
   * Returns what tells this publication from others, 1–200 characters: told twice with one key, it
   * has one effect.
   */
  String key();

  /** Returns which version of which document it is about. */
  DocumentVersion version();

  /**
   * The result of an assessment.
   *
   * @param key made of the document, the version, the rules and the profile
   * @param version what was assessed
   * @param status whether there was anything to assess
   * @param level the level; null unless assessed
   * @param uncertain whether a person should read
   * @param pairs the states of the pairs; null unless assessed
   * @param compliant whether the level that is asked for is reached; null unless assessed
   * @param warnings what needs attention, in the order of the document
   * @param rules the version of the rules
   * @param profile the profile's id and version
   */
  record Result(
      String key,
      DocumentVersion version,
      AssessmentStatus status,
      @Nullable Level level,
      boolean uncertain,
      @Nullable Pairs pairs,
      @Nullable Boolean compliant,
      List<Warning> warnings,
      String rules,
      String profile)
      implements Publication {

    /** Copies the warnings. */
    public Result {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * One thing that needs attention.
   *
   * @param rule the id of the rule that found it
   * @param severity how much it matters
   * @param message what is missing, in Swedish, without text of the document
   */
  record Warning(String rule, Severity severity, String message) {}

  /**
   * A request to complete a document (begäran om komplettering), for the one who writes it.
   *
   * @param key made of the action's id
   * @param version what is to be completed
   * @param item the key of the agenda item
   * @param message what is asked for, written or approved by the one who asks
   * @param due the day it is wanted; null when none is set
   */
  record CompletionRequest(
      String key, DocumentVersion version, String item, String message, @Nullable LocalDate due)
      implements Publication {}

  /**
   * A withdrawal of a request, or news that it was met. A host that never heard of the request has
   * nothing to do.
   *
   * @param key made of the action's id and its outcome
   * @param version what was to be completed
   * @param item the key of the agenda item
   * @param request the key of the request
   */
  record RequestClosed(String key, DocumentVersion version, String item, String request)
      implements Publication {}
}
