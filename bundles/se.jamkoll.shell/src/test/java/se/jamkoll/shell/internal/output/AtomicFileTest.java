package se.jamkoll.shell.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void aFileThatIsNotCompleteLeavesTheOldOneAlone() throws IOException {
    Path target = Files.writeString(folder.resolve("r.json"), "old");
    try (AtomicFile file = AtomicFile.create(target)) {
      file.writer().write("half");
    }

    assertEquals("old", Files.readString(target));
    assertEquals(List.of(target), list());
  }

  @Test
  void aCompleteFileTakesTheNameOfTheOldOne() throws IOException {
    Path target = Files.writeString(folder.resolve("r.json"), "old");
    try (AtomicFile file = AtomicFile.create(target)) {
      file.writer().write("new");
      file.complete();
    }

    assertEquals("new", Files.readString(target));
    assertEquals(List.of(target), list());
  }

  @Test
  void aLinkKeepsPointingAtTheFileThatIsReplaced() throws IOException {
    Path target = Files.writeString(folder.resolve("r.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
    try (AtomicFile file = AtomicFile.create(link)) {
      file.writer().write("new");
      file.complete();
    }

    assertEquals("new", Files.readString(target));
  }

  @Test
  void aFolderCannotBeWrittenTo() {
    assertThrows(IOException.class, () -> AtomicFile.create(folder));
  }

  @Test
  void aFolderThatDoesNotExistCannotBeWrittenIn() {
    assertThrows(IOException.class, () -> AtomicFile.create(folder.resolve("no/r.json")));
  }

  private List<Path> list() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
