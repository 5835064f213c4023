package se.jamkoll.api.compliance;

import java.util.List;

/**
 * What is open before a meeting's documents go out ("Klart för utskick?"). It is a question, which
 * people answer; it never stops anything.
 *
 * @param incomplete keys of items whose letters need completion by the profile, and of which no one
 *     has said otherwise
 * @param unread keys of items that a person should read: uncertain or unreadable
 * @param withoutLetter keys of items that have no letter yet
 * @param requested keys of those that someone has asked to have completed
 */
public record Readiness(
    List<String> incomplete,
    List<String> unread,
    List<String> withoutLetter,
    List<String> requested) {

  /** Copies the lists. */
  public Readiness {
    incomplete = List.copyOf(incomplete);
    unread = List.copyOf(unread);
    withoutLetter = List.copyOf(withoutLetter);
    requested = List.copyOf(requested);
  }

  /** Tells whether nothing is open. */
  public boolean nothingOpen() {
    return incomplete.isEmpty() && unread.isEmpty() && withoutLetter.isEmpty();
  }
}
