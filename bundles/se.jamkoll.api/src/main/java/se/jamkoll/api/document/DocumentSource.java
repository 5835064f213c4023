package se.jamkoll.api.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to read: its name and its bytes. */
public interface DocumentSource {

  /** Returns the file's name; used for messages and as a hint of the type, never trusted. */
  String name();

  /**
   * Opens the content from its start; the caller closes it.
   *
   * @throws IOException when the content cannot be had
   */
  InputStream open() throws IOException;

  /** Returns a source over a file. */
  static DocumentSource of(Path file) {
    return new DocumentSource() {
      @Override
      public String name() {
        return file.toString();
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }
    };
  }

  /** Returns a source over bytes in memory, which must not be changed afterwards. */
  static DocumentSource of(String name, byte[] content) {
    return new DocumentSource() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(content);
      }
    };
  }
}
