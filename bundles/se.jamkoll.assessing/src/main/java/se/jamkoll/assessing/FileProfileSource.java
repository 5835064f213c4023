package se.jamkoll.assessing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.ProfileProblem;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.assessing.internal.profile.ProfileReader;
import se.jamkoll.assessing.internal.profile.WatchedProfiles;
import se.jamkoll.assessing.internal.profile.file.ProblemTexts;

/**
 * Reads profiles from YAML or JSON files, and again when they change; the default one comes with
 * the bundle, where no other is configured.
 */
@Component(configurationPid = AssessingSettings.PID)
@Designate(ocd = AssessingSettings.class)
public final class FileProfileSource implements ProfileSource {

  /** Profiles come into force at midnight where the meetings are. */
  private static final Clock SWEDISH_TIME = Clock.system(ZoneId.of("Europe/Stockholm"));

  private final ProfileReader reader;
  private final Optional<WatchedProfiles> configured;

  /** Creates a source whose default profile is that of the bundle. */
  public FileProfileSource() {
    reader = new ProfileReader(FileProfileSource::documents);
    configured = Optional.empty();
  }

  /**
   * Creates a source whose profiles are the configured ones.
   *
   * @throws InvalidProfileException when the configured profiles cannot be used
   */
  @Activate
  public FileProfileSource(AssessingSettings settings, @Reference DocumentReader documents)
      throws InvalidProfileException {
    reader = new ProfileReader(() -> Optional.of(documents));
    configured =
        watched(
            settings.profile().strip(),
            settings.profiles().strip(),
            settings.organisation().strip());
  }

  private Optional<WatchedProfiles> watched(String profile, String profiles, String organisation)
      throws InvalidProfileException {
    if (!profile.isEmpty() && !profiles.isEmpty()) {
      throw refusal(profiles, "settings.both");
    }
    if (!profile.isEmpty()) {
      return Optional.of(
          WatchedProfiles.file(path(profile), reader, SWEDISH_TIME, System::nanoTime));
    }
    return profiles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            WatchedProfiles.folder(
                path(profiles), organisation, reader, SWEDISH_TIME, System::nanoTime));
  }

  private static Path path(String name) throws InvalidProfileException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw refusal(name, "file.missing");
    }
  }

  private static InvalidProfileException refusal(String file, String key) {
    return new InvalidProfileException(List.of(ProblemTexts.problem(file, null, key, Map.of())));
  }

  private static Optional<DocumentReader> documents() {
    return ServiceLoader.load(DocumentReader.class, FileProfileSource.class.getClassLoader())
        .findFirst();
  }

  @Override
  public Profile defaultProfile() {
    return configured.map(WatchedProfiles::organisation).orElseGet(ProfileReader::defaultProfile);
  }

  @Override
  public Profile profile(String body, LocalDate date) {
    return configured
        .map(profiles -> profiles.body(body, date))
        .orElseGet(ProfileReader::defaultProfile);
  }

  @Override
  public List<ProfileProblem> problems() {
    return configured.map(WatchedProfiles::problems).orElse(List.of());
  }

  @Override
  public Profile read(Path file) throws InvalidProfileException {
    return reader.read(file, LocalDate.now(SWEDISH_TIME));
  }

  @Override
  public void check(Path directory, String organisation) throws InvalidProfileException {
    WatchedProfiles.check(directory, organisation, reader);
  }
}
