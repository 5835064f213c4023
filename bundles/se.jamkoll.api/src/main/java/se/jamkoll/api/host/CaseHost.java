package se.jamkoll.api.host;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import se.jamkoll.api.Term;

/**
 * A case-management system as Jämkoll sees it: its cases, documents and meetings, and what has
 * changed since last.
 *
 * <p>Register one as an OSGi service. What a host does not have it leaves out of its {@linkplain
 * #capabilities() capabilities}; those methods are then never called.
 *
 * <p>Every method may be called from several threads at once, and may block: each call is given a
 * time limit and then {@linkplain Thread#interrupt() interrupted}; a host that is down or slow is
 * asked again, more and more seldom, and delays no other host. A host that answers for a caller
 * decides by its own permissions. Keys are the host's own: opaque, never empty, at most {@value
 * #LONGEST_KEY} characters, and never reused for something else. No key holds the name of a person.
 */
@ConsumerType
public interface CaseHost {

  /** The greatest length of a key, in UTF-16 code units. */
  int LONGEST_KEY = 200;

  /** Returns the host's id: 1–64 of the characters {@code A-Z a-z 0-9 _ -}; it never changes. */
  String id();

  /** Returns what people call the host. */
  String name();

  /** Returns what the host offers beyond documents and changes. */
  Set<Capability> capabilities();

  /**
   * Returns what has changed after a place in the feed, oldest first.
   *
   * <p>The feed loses nothing: a change is given after every cursor that is older than it. It may
   * give a change twice, and may join several changes of one thing to the newest.
   *
   * @param cursor where the last page ended; null for the beginning, from which everything that
   *     there is counts as changed
   * @param limit the most changes that are wanted, at least 1
   * @throws HostException when the host cannot say; {@link HostException.Kind#UNKNOWN_CURSOR} when
   *     it no longer knows the cursor, after which it is asked from the beginning
   */
  ChangePage changes(@Nullable String cursor, int limit) throws HostException;

  /**
   * Returns a document as it is now, without its content; nothing when the host has none with that
   * key, or no longer.
   */
  Optional<HostDocument> document(String key) throws HostException;

  /**
   * Opens the content of one version of a document; the caller closes it. Never called for a
   * document that is {@link Confidentiality#RESTRICTED}, which the host should refuse all the same.
   *
   * @throws HostException {@link HostException.Kind#NOT_FOUND} when the document, or that version
   *     of it, is not there any more; {@link HostException.Kind#DENIED} when it is restricted
   */
  DocumentContent open(DocumentVersion version) throws HostException;

  /**
   * Tells whether a user of the host may read a document there; false for what it does not know.
   */
  boolean mayRead(HostUser caller, String documentKey) throws HostException;

  /**
   * Tells whether a user of the host is the one who writes a document, finished or not; no one
   * assesses a letter of their own. False where the host does not know.
   */
  default boolean writes(HostUser caller, String documentKey) throws HostException {
    return false;
  }

  /**
   * Returns the meetings that a query asks for, by date, without their agendas. For {@link
   * Capability#MEETINGS}.
   */
  default List<Meeting> meetings(MeetingQuery query) throws HostException {
    throw HostException.unsupported(Capability.MEETINGS);
  }

  /**
   * Returns a meeting with its agenda; nothing when the host has none with that key. For {@link
   * Capability#MEETINGS}.
   */
  default Optional<Meeting> meeting(String key) throws HostException {
    throw HostException.unsupported(Capability.MEETINGS);
  }

  /** Returns a case; nothing when the host has none with that key. For {@link Capability#CASES}. */
  default Optional<HostCase> findCase(String key) throws HostException {
    throw HostException.unsupported(Capability.CASES);
  }

  /** Returns the drafts that a user writes. For {@link Capability#DRAFTS}. */
  default List<HostDocument> draftsOf(HostUser caller) throws HostException {
    throw HostException.unsupported(Capability.DRAFTS);
  }

  /** Returns the drafts that the host has routed to a manager. For {@link Capability#DRAFTS}. */
  default List<HostDocument> routedTo(HostUser manager) throws HostException {
    throw HostException.unsupported(Capability.DRAFTS);
  }

  /**
   * Returns the host's user behind a login; nothing when it has none. For {@link Capability#USERS};
   * without it, the login is the user.
   */
  default Optional<HostUser> userOf(String login) throws HostException {
    throw HostException.unsupported(Capability.USERS);
  }

  /**
   * Takes back what Jämkoll says of a document. For {@link Capability#RESULTS} and {@link
   * Capability#REQUESTS}.
   *
   * <p>A host may be told the same twice, after a failure in between: the same {@linkplain
   * Publication#key() key} has one effect.
   */
  default void publish(Publication publication) throws HostException {
    throw HostException.unsupported(Capability.RESULTS);
  }

  /** What a host may offer beyond documents and changes. */
  enum Capability implements Term {
    /** Cases can be looked up. */
    CASES,
    /** There are meetings, each with an agenda or without one yet. */
    MEETINGS,
    /** Drafts can be read by those who write them, and by managers they are routed to. */
    DRAFTS,
    /** Logins are mapped to users of the host. */
    USERS,
    /** Results can be shown beside the documents. */
    RESULTS,
    /** Requests to complete a document can be sent to the one who writes it. */
    REQUESTS
  }
}
