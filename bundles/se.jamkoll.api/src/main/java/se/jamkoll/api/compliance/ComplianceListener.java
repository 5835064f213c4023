package se.jamkoll.api.compliance;

import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;

/**
 * Is told of what happens, after it is kept. Register one as a service; it may come and go. Of
 * several servers on one database, each tells of what it does itself.
 */
@ConsumerType
public interface ComplianceListener {

  /**
   * Takes an event, and returns at once: the work that it is about waits. What it throws is logged.
   *
   * @param audience who may be told of it; no one else learns that it happened
   */
  void happened(ComplianceEvent event, Audience audience);

  /** Who may be told of an event. */
  @ProviderType
  @FunctionalInterface
  interface Audience {

    /** Tells whether a caller may be told; may ask a host, and so take a while. */
    boolean includes(Caller caller);
  }
}
