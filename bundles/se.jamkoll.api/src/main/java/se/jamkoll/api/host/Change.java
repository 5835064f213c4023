package se.jamkoll.api.host;

/** Something that changed at a host. */
public sealed interface Change {

  /** Returns the key of what changed. */
  String key();

  /**
   * A document came, got a new version, or got other facts.
   *
   * @param key the document's key
   */
  record DocumentChanged(String key) implements Change {}

  /**
   * A document is gone; what was found in it stays.
   *
   * @param key the document's key
   */
  record DocumentRemoved(String key) implements Change {}

  /**
   * A meeting came or changed, its agenda included.
   *
   * @param key the meeting's key
   */
  record MeetingChanged(String key) implements Change {}
}
