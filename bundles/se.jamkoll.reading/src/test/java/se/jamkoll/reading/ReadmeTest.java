package se.jamkoll.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;

/** What README.md says is so. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Path SELF = Path.of("src/test/java/se/jamkoll/reading/ReadmeTest.java");

  @Test
  void theExampleReadsALetter() {
    byte[] bytes = Docx.body(Docx.paragraph("Nämnden beslutar.")).bytes();
    List<String> texts = new ArrayList<>();
    // Example
    DocumentReader reader = new FileDocumentReader();
    ReadingResult result = reader.read(DocumentSource.of("letter.docx", bytes));
    if (result instanceof ReadingResult.Read read) {
      for (Paragraph paragraph : read.document().paragraphs()) {
        texts.add(paragraph.headings() + " " + read.document().textOf(paragraph));
      }
    }
    // End
    assertEquals(List.of("[] Nämnden beslutar."), texts);
  }

  @Test
  void theExampleIsTheOneThatIsTested() throws IOException {
    List<String> tested = between(SELF, "    // Example", "    // End");
    assertEquals(between(README, "```java", "```"), tested.stream().map(this::unindented).toList());
  }

  private String unindented(String line) {
    return line.substring(4);
  }

  private static List<String> between(Path file, String start, String end) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int from = lines.indexOf(start) + 1;
    int length = lines.subList(from, lines.size()).indexOf(end);
    return lines.subList(from, from + length);
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonForAnUnreadableFileIsExplained(UnreadableReason reason) throws IOException {
    assertTrue(Files.readString(README).contains("\n| `" + reason + "` | "));
  }

  @ParameterizedTest
  @EnumSource
  void everyNoticeIsExplained(Notice notice) throws IOException {
    assertTrue(Files.readString(README).contains("`" + notice + "`"));
  }

  @Test
  void theLimitsAreTheDefaultOnes() throws IOException {
    ReadingLimits limits = ReadingLimits.defaults();
    int megabyte = 1024 * 1024;
    String readme = Files.readString(README);
    assertTrue(readme.contains("| `maxBytes` | " + limits.maxBytes() / megabyte + " MB"));
    assertTrue(
        readme.contains("| `maxUnpackedBytes` | " + limits.maxUnpackedBytes() / megabyte + " MB"));
    assertTrue(readme.contains("| `maxEntries` | " + limits.maxEntries()));
    assertTrue(readme.contains("| `maxDepth` | " + limits.maxDepth()));
    assertTrue(readme.contains("| `maxPages` | " + limits.maxPages()));
    assertTrue(readme.contains("| `maxLetters` | " + limits.maxLetters()));
    assertTrue(readme.contains("| `maxNesting` | " + limits.maxNesting()));
  }
}
