package se.jamkoll.shell.internal.serve;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.ProfileSource;

/**
 * The profile, or the directory of profiles, that the settings name, read before anything starts.
 */
final class ConfiguredProfile {

  private static final String SETTINGS = "se.jamkoll.assessing.cfg";
  private static final String FILE = "profile";
  private static final String DIRECTORY = "profiles";
  private static final String ORGANISATION = "organisation";
  private static final String HOME = "${jamkoll.home}";

  private ConfiguredProfile() {}

  /**
   * Reads the profile or the profiles, if any are named.
   *
   * @throws ServeException when they cannot be used
   */
  static void check(Installation installation) throws ServeException {
    Properties settings = settings(installation.settings().resolve(SETTINGS));
    Optional<ProfileSource> profiles =
        ServiceLoader.load(ProfileSource.class, ConfiguredProfile.class.getClassLoader())
            .findFirst();
    if (profiles.isEmpty()) {
      return;
    }
    String file = value(settings, FILE, installation);
    if (!file.isEmpty()) {
      read(profiles.get(), file);
    }
    String directory = value(settings, DIRECTORY, installation);
    if (!directory.isEmpty()) {
      check(profiles.get(), directory, value(settings, ORGANISATION, installation));
    }
  }

  private static void read(ProfileSource profiles, String name) throws ServeException {
    try {
      Path file = Path.of(name);
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw new ServeException("profile.unreadable", name);
      }
      profiles.read(file);
    } catch (InvalidPathException e) {
      throw new ServeException("profile.unreadable", name);
    } catch (InvalidProfileException e) {
      throw new ServeException("profile.invalid", name, e);
    }
  }

  private static void check(ProfileSource profiles, String name, String organisation)
      throws ServeException {
    try {
      profiles.check(Path.of(name), organisation);
    } catch (InvalidPathException e) {
      throw new ServeException("profile.unreadable", name);
    } catch (InvalidProfileException e) {
      throw new ServeException("profile.invalid", name, e);
    }
  }

  private static Properties settings(Path file) throws ServeException {
    Properties properties = new Properties();
    if (!Files.exists(file)) {
      return properties;
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
      return properties;
    } catch (IOException | IllegalArgumentException e) {
      throw new ServeException("serve.conf.unreadable", file);
    }
  }

  private static String value(Properties settings, String key, Installation installation) {
    return settings.getProperty(key, "").strip().replace(HOME, installation.home().toString());
  }
}
