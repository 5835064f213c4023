package se.jamkoll.api.compliance;

import org.jspecify.annotations.Nullable;

/**
 * Something that has just happened, told by keys, kinds and counts alone: never a title, nor what a
 * document says. It is a hint to look anew; what has come of it is asked of the services.
 */
public sealed interface ComplianceEvent {

  /** Returns the host that it is about. */
  String host();

  /**
   * A document that someone writes at a host has changed; it may be finished now.
   *
   * @param document its key
   */
  record DraftChanged(String host, String document) implements ComplianceEvent {}

  /**
   * A check of a meeting has begun, come further or ended.
   *
   * @param meeting the key of the meeting
   * @param check the id of the check
   * @param done how many items are finished
   * @param total how many there are
   */
  record CheckProgressed(
      String host, String meeting, String check, MeetingCheck.State state, int done, int total)
      implements ComplianceEvent {}

  /**
   * A version of a document has been assessed.
   *
   * @param document the key of the document
   * @param assessment the id of the result
   */
  record DocumentAssessed(String host, String document, String assessment)
      implements ComplianceEvent {}

  /**
   * An action was made or closed, such as a request to complete a letter.
   *
   * @param meeting the key of the meeting
   * @param item the key of the item
   * @param action the id of the action
   * @param kind what kind of action it is
   * @param outcome what came of it; null while it is open
   */
  record ActionChanged(
      String host,
      String meeting,
      String item,
      String action,
      Action.Kind kind,
      Action.@Nullable Outcome outcome)
      implements ComplianceEvent {}
}
