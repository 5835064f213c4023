package se.jamkoll.api.assessment;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Gives the profiles that documents are assessed by. */
@ProviderType
public interface ProfileSource {

  /** Returns the profile that applies where an organisation has none of its own. */
  Profile defaultProfile();

  /**
   * Reads a profile from a YAML or JSON file.
   *
   * @throws InvalidProfileException when the file cannot be read or is not a profile
   */
  Profile read(Path file) throws InvalidProfileException;
}
