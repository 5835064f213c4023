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

/** The organisation's profile that the settings name, read before anything starts. */
final class ConfiguredProfile {

  private static final String SETTINGS = "se.jamkoll.assessing.cfg";
  private static final String KEY = "profile";
  private static final String HOME = "${jamkoll.home}";

  private ConfiguredProfile() {}

  /**
   * Reads the profile, if one is named.
   *
   * @throws ServeException when it cannot be used
   */
  static void check(Installation installation) throws ServeException {
    String named = named(installation.settings().resolve(SETTINGS));
    Optional<ProfileSource> profiles =
        ServiceLoader.load(ProfileSource.class, ConfiguredProfile.class.getClassLoader())
            .findFirst();
    if (named.isEmpty() || profiles.isEmpty()) {
      return;
    }
    read(profiles.get(), named.replace(HOME, installation.home().toString()));
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
      throw new ServeException("profile.invalid", name, String.valueOf(e.getMessage()));
    }
  }

  private static String named(Path settings) throws ServeException {
    if (!Files.exists(settings)) {
      return "";
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(settings)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new ServeException("serve.conf.unreadable", settings);
    }
    return properties.getProperty(KEY, "").strip();
  }
}
