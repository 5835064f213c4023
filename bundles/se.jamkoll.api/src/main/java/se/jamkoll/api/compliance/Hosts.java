package se.jamkoll.api.compliance;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The hosts that are attached. */
@ProviderType
public interface Hosts {

  /** Returns how each host is, by id. */
  List<HostStatus> all();

  /**
   * Looks at the changes of a host now.
   *
   * @throws ComplianceException when there is no such host
   */
  void follow(String host);
}
