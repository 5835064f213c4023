package se.jamkoll.assessing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.ProfileProblem;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.assessing.internal.profile.ProfileFile;

/**
 * Reads profiles from YAML or JSON files; the default one comes with the bundle, where no other is
 * configured.
 */
@Component(configurationPid = AssessingSettings.PID)
@Designate(ocd = AssessingSettings.class)
public final class FileProfileSource implements ProfileSource {

  private static final class Default {
    static final Profile PROFILE = ProfileFile.readDefault();
  }

  private final Optional<Profile> configured;

  /** Creates a source whose default profile is that of the bundle. */
  public FileProfileSource() {
    configured = Optional.empty();
  }

  /**
   * Creates a source whose default profile is the configured one.
   *
   * @throws InvalidProfileException when the configured profile cannot be used
   */
  @Activate
  public FileProfileSource(AssessingSettings settings) throws InvalidProfileException {
    String file = settings.profile();
    configured = file.isBlank() ? Optional.empty() : Optional.of(ProfileFile.read(Path.of(file)));
  }

  @Override
  public Profile defaultProfile() {
    return configured.orElseGet(() -> Default.PROFILE);
  }

  @Override
  public Profile profile(String body, LocalDate date) {
    return defaultProfile();
  }

  @Override
  public List<ProfileProblem> problems() {
    return List.of();
  }

  @Override
  public Profile read(Path file) throws InvalidProfileException {
    return ProfileFile.read(file);
  }
}
