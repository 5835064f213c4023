package se.jamkoll.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of 100 MB and 2 000 pages, in a process with less memory than such a file has bytes. */
@Tag("proof")
class LargeFileTest {

  private static final String HEAP = "-Xmx64m";

  @TempDir Path folder = Path.of("");

  @Test
  void largeFilesAreReadOrRefusedWithinLittleMemory() throws IOException {
    Process host =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                LargeFiles.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(host.getInputStream().readAllBytes(), UTF_8);

    assertEquals(
        List.of(
            "pictures.docx READ READ",
            "too-large.docx TOO_LARGE READ",
            "text.txt TOO_DEMANDING READ",
            "page.html TOO_DEMANDING READ",
            "pages.pdf READ READ",
            "too-many-pages.pdf TOO_LARGE READ"),
        said.lines().toList());
  }
}
