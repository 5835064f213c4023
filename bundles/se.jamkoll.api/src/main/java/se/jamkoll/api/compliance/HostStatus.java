package se.jamkoll.api.compliance;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;
import se.jamkoll.api.host.CaseHost;

/**
 * How a host is.
 *
 * @param id its id
 * @param name what people call it
 * @param capabilities what it offers
 * @param state how it answers
 * @param answered when it answered last; null when it never did
 * @param problem why it did not answer last; null when it did
 * @param followed when its changes were looked at last; null when they never were
 */
public record HostStatus(
    String id,
    String name,
    Set<CaseHost.Capability> capabilities,
    State state,
    @Nullable Instant answered,
    @Nullable String problem,
    @Nullable Instant followed) {

  /** Copies the capabilities. */
  public HostStatus {
    capabilities = Set.copyOf(capabilities);
  }

  /** How a host answers. */
  public enum State implements Term {
    /** It answers. */
    UP,
    /** Its last call failed; it is tried again soon. */
    FAILING,
    /** It has failed for some time; it is tried more and more seldom. */
    DOWN,
    /** It is left out, since another host has the same id. */
    SAME_ID
  }
}
