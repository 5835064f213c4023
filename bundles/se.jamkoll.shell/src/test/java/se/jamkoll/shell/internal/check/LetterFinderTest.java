package se.jamkoll.shell.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterFinderTest {

  @TempDir Path folder;

  @Test
  void aFolderStandsForItsLettersSortedAndWithSubfolders() throws IOException {
    file("b.odt");
    file("a.DOCX");
    file("sub/c.pdf");
    file("notes.txt");

    assertEquals(List.of("a.DOCX", "b.odt", "sub/c.pdf"), found(folder.toString()));
  }

  @Test
  void hiddenFilesAndLockFilesInAFolderAreNoLetters() throws IOException {
    file(".hidden.docx");
    file("~$letter.docx");
    file(".git/a.docx");
    file("letter.docx");

    assertEquals(List.of("letter.docx"), found(folder.toString()));
  }

  @Test
  void aFileNamedOutrightIsALetterWhateverItsName() throws IOException {
    file("~$letter.bin");

    assertEquals(List.of("~$letter.bin"), found(folder.resolve("~$letter.bin").toString()));
  }

  @Test
  void aLinkToAFolderAboveIsNotFollowedForEver() throws IOException {
    file("sub/a.pdf");
    Files.createSymbolicLink(folder.resolve("sub/up"), folder);

    assertEquals(List.of("sub/a.pdf"), found(folder.toString()));
  }

  @Test
  void aLinkThatLeadsNowhereIsTold() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.docx"), folder.resolve("nowhere"));

    assertEquals(List.of("gone.docx"), found(folder.toString()));
  }

  @Test
  void aFolderWithoutLettersIsTold() throws IOException {
    file("notes.txt");

    assertEquals(
        List.of(new Letter.EmptyFolder(folder.toString())),
        LetterFinder.find(List.of(folder.toString())));
  }

  @Test
  void aDashIsStandardInputAndAMissingFileStaysInItsPlace() throws IOException {
    assertEquals(
        List.of(
            new Letter.OfFile("missing.pdf", Path.of("missing.pdf")), new Letter.OfStandardInput()),
        LetterFinder.find(List.of("missing.pdf", "-")));
  }

  private void file(String name) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.createFile(path);
  }

  private List<String> found(String name) throws IOException {
    return LetterFinder.find(List.of(name)).stream()
        .map(letter -> folder.relativize(Path.of(letter.name())).toString())
        .toList();
  }
}
