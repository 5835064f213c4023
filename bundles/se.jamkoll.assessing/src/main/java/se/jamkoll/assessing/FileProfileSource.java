package se.jamkoll.assessing;

import java.nio.file.Path;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.assessing.internal.profile.ProfileFile;

/** Reads profiles from YAML or JSON files; the default one comes with the bundle. */
public final class FileProfileSource implements ProfileSource {

  private static final class Default {
    static final Profile PROFILE = ProfileFile.readDefault();
  }

  @Override
  public Profile defaultProfile() {
    return Default.PROFILE;
  }

  @Override
  public Profile read(Path file) throws InvalidProfileException {
    return ProfileFile.read(file);
  }
}
