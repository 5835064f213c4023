package se.jamkoll.api.host;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes hints from hosts that something has changed. A hint only hurries the next look at the
 * host's changes; one that is lost loses nothing.
 */
@ProviderType
public interface ChangeHints {

  /**
   * Tells that there is something new; returns at once.
   *
   * @param host the host's id; an unknown one is ignored
   */
  void changed(String host);
}
