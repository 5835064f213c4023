package se.jamkoll.rest.internal.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A profile in a file of its own, which is gone when it has been read. */
final class ProfileFile implements AutoCloseable {

  private final Path folder;
  private final Path file;

  private ProfileFile(Path folder, Path file) {
    this.folder = folder;
    this.file = file;
  }

  static ProfileFile of(ProfileRequest request) throws IOException {
    Path folder = Files.createTempDirectory("jamkoll");
    Path file = folder.resolve("profile.yaml");
    return new ProfileFile(folder, Files.writeString(file, request.content()));
  }

  Path path() {
    return file;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(folder);
  }
}
