package se.jamkoll.hostkit;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.HostUser;

/**
 * Changes a host's system as its own users would, so that the tests can see what the host says.
 *
 * <p>The system may hold other things beside those of the tests. What it cannot do is left as it is
 * here: it returns false or nothing, and the tests that need it are skipped.
 */
public interface HostDriver extends AutoCloseable {

  /** Returns the host. */
  CaseHost host();

  /**
   * Adds a finished letter and returns its key.
   *
   * @param body the body it is written for, which is made when it is not there
   */
  String addLetter(String body, byte[] content) throws Exception;

  /** Gives a document another content. */
  void addVersion(String document, byte[] content) throws Exception;

  /** Returns a user who may read the open letters of a body. */
  HostUser readerOf(String body) throws Exception;

  /** Returns a user who may read nothing. */
  HostUser stranger() throws Exception;

  /** Removes a document; returns whether the system can. */
  default boolean remove(String document) throws Exception {
    return false;
  }

  /** Marks a document as secret; returns whether the system can. */
  default boolean restrict(String document) throws Exception {
    return false;
  }

  /** Plans a meeting and returns its key. For {@link CaseHost.Capability#MEETINGS}. */
  default String planMeeting(String body, LocalDate date) throws Exception {
    throw new UnsupportedOperationException();
  }

  /**
   * Puts an item with documents last on an agenda. For {@link CaseHost.Capability#MEETINGS}.
   *
   * @param documents the keys of the documents
   */
  default void putOnAgenda(String meeting, String title, List<String> documents) throws Exception {
    throw new UnsupportedOperationException();
  }

  /** Returns a user who writes drafts. For {@link CaseHost.Capability#DRAFTS}. */
  default HostUser writer() throws Exception {
    throw new UnsupportedOperationException();
  }

  /** Returns a user whom drafts are sent to. For {@link CaseHost.Capability#DRAFTS}. */
  default HostUser manager() throws Exception {
    throw new UnsupportedOperationException();
  }

  /**
   * Adds a draft of the {@linkplain #writer() writer} and returns its key. For {@link
   * CaseHost.Capability#DRAFTS}.
   */
  default String addDraft(String body, byte[] content) throws Exception {
    throw new UnsupportedOperationException();
  }

  /**
   * Sends a draft to the {@linkplain #manager() manager}. For {@link CaseHost.Capability#DRAFTS}.
   */
  default void route(String draft) throws Exception {
    throw new UnsupportedOperationException();
  }

  /** Returns what a user logs in with. For {@link CaseHost.Capability#USERS}. */
  default String loginOf(HostUser user) throws Exception {
    throw new UnsupportedOperationException();
  }

  /**
   * Returns how many results are shown beside a document; nothing when the tests cannot see them.
   */
  default OptionalInt resultsOf(String document) throws Exception {
    return OptionalInt.empty();
  }

  @Override
  default void close() {}
}
