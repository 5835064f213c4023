package se.jamkoll.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.jamkoll.api.document.DocumentSource;

/** The odd files that Tika is tested with: real ones, with what real programs get wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddFilesTest {

  private static final String FOLDER = "test-documents/";

  @TempDir static Path folder = Path.of("");

  private final Map<String, Integer> statuses = new TreeMap<>();
  private Reader reader;

  @BeforeAll
  void open() throws IOException {
    reader = new Reader(folder);
  }

  @AfterAll
  void close() {
    reader.close();
    System.out.println("Odd files: " + statuses);
  }

  static Stream<OddFile> files() throws IOException {
    List<OddFile> files = new ArrayList<>();
    List<String> jars =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getProperty("java.class.path"))
            .filter(entry -> entry.endsWith("-tests.jar"))
            .toList();
    for (String path : jars) {
      try (JarFile jar = new JarFile(path)) {
        jar.stream()
            .map(JarEntry::getName)
            .filter(name -> name.startsWith(FOLDER) && !name.endsWith("/"))
            .forEach(name -> files.add(new OddFile(path, name)));
      }
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void anOddFileGetsAStatusAndTheNextLetterIsRead(OddFile file) throws IOException {
    String status = reader.status(file.source());
    statuses.merge(status, 1, Integer::sum);

    assertFalse(status.isEmpty());
    assertEquals(HostileFile.READ, reader.statusOfAGoodLetter());
    assertEquals(0, reader.pool().failed(), "workers that broke down");
    assertEquals(0, reader.pool().timedOut(), "files that took too long");
    assertEquals(List.of(), reader.spooled());
  }

  /**
   * A file in a jar.
   *
   * @param jar the path of the jar
   * @param name the name of the entry
   */
  record OddFile(String jar, String name) {

    DocumentSource source() throws IOException {
      try (JarFile open = new JarFile(jar)) {
        byte[] bytes = open.getInputStream(open.getJarEntry(name)).readAllBytes();
        return DocumentSource.of(name.substring(name.lastIndexOf('/') + 1), bytes);
      }
    }

    @Override
    public String toString() {
      return name.substring(FOLDER.length());
    }
  }
}
