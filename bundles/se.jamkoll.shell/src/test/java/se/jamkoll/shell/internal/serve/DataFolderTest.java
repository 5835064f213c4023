package se.jamkoll.shell.internal.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path folder;

  @Test
  void theFolderIsMadeAndIsLeftEmpty() throws Exception {
    Path data = folder.resolve("a/b");
    DataFolder.open(data).close();

    try (Stream<Path> files = Files.list(data)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void theFolderServesOneServerAtATime() throws Exception {
    try (DataFolder held = DataFolder.open(folder)) {
      assertTrue(Files.isDirectory(held.path()));
      assertEquals("serve.data.taken", failure(folder));
    }

    DataFolder.open(folder).close();
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("data"));

    assertEquals("serve.data.unwritable", failure(file));
  }

  private static String failure(Path path) {
    return assertThrows(ServeException.class, () -> DataFolder.open(path)).key();
  }
}
