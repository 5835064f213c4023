package se.jamkoll.rest.internal.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import se.jamkoll.api.compliance.ComplianceException;

/** A profile in a file of its own, which is gone when it has been read. */
final class ProfileFile {

  private static final String NAME = "profile.yaml";

  private ProfileFile() {}

  /** Returns what comes of a content; what is refused is told without where it lay. */
  static <T> T read(ProfileRequest request, Function<Path, T> reading) throws IOException {
    Path folder = Files.createTempDirectory("jamkoll");
    Path file = folder.resolve(NAME);
    try {
      return reading.apply(Files.writeString(file, request.content()));
    } catch (ComplianceException e) {
      throw new ComplianceException(
          e.problem(),
          e,
          e.details().stream()
              .map(detail -> detail.replace(file.toString(), NAME))
              .toArray(String[]::new));
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }
}
