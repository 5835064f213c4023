package se.jamkoll.reading.internal.worker.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadTest {

  @TempDir Path folder;

  private Path data;
  private Payload payload;

  @BeforeEach
  void carry() throws IOException {
    data = folder.resolve("data/payload");
    payload = new Payload(List.of(jar("reading.jar"), jar("library.jar")));
  }

  @Test
  void theJarsBecomeFilesAndTheirClassPath() throws IOException {
    String classPath = payload.extractTo(data);

    assertEquals(
        data.resolve("reading.jar") + File.pathSeparator + data.resolve("library.jar"), classPath);
    assertEquals("reading.jar", Files.readString(data.resolve("reading.jar")));
  }

  @Test
  void aChangedJarIsReplacedAndAnUnchangedOneIsLeft() throws IOException {
    payload.extractTo(data);
    FileTime old = FileTime.fromMillis(0);
    Files.setLastModifiedTime(data.resolve("reading.jar"), old);
    Files.writeString(data.resolve("library.jar"), "library.jam");
    payload.extractTo(data);

    assertEquals("library.jar", Files.readString(data.resolve("library.jar")));
    assertEquals(old, Files.getLastModifiedTime(data.resolve("reading.jar")));
  }

  @Test
  void whatAnEarlierVersionLeftIsRemoved() throws IOException {
    payload.extractTo(data);
    Path earlier = Files.writeString(data.resolve("earlier.jar"), "earlier");
    payload.extractTo(data);

    assertFalse(Files.exists(earlier));
  }

  /** A stand-in for a jar, whose content is its name. */
  private URL jar(String name) throws IOException {
    Path file = Files.createDirectories(folder.resolve("bundle")).resolve(name);
    return Files.writeString(file, name).toUri().toURL();
  }
}
