package se.jamkoll.shell.internal.serve;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFilesTest {

  private static final Description READING =
      new Description(
          Map.of(
              "pages", new Description.Value(true, 1, 2000),
              "profile", new Description.Value(false, 0, 0)));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "pages 5, serve.conf.line",
    "= 5, serve.conf.line",
    "pages = 1|pages = 2, serve.conf.twice",
    "sidor = 5, serve.conf.key",
    "pages = många, serve.conf.number",
    "pages = 0, serve.conf.number",
    "pages = 2001, serve.conf.number",
    "pages = 99999999999, serve.conf.number"
  })
  void whatCannotBeUnderstoodIsTold(String text, String key) throws IOException {
    write("reading.cfg", text.replace('|', '\n'));

    assertEquals(key, assertThrows(ServeException.class, this::check).key());
  }

  @ParameterizedTest
  @CsvSource({
    "pages = 5",
    "pages=2000|profile = en mapp/å.yaml",
    "# pages 5||! pages",
    "profile = a=b"
  })
  void whatCanBeUnderstoodIsLetThrough(String text) throws IOException {
    write("reading.cfg", text.replace('|', '\n'));

    assertDoesNotThrow(this::check);
  }

  @Test
  void settingsThatNoBundleDescribesAreLetThrough() throws IOException {
    write("org.example.other.cfg", "anything = goes");

    assertDoesNotThrow(this::check);
  }

  @Test
  void aFileThatIsNotTextIsTold() throws IOException {
    Files.write(folder.resolve("reading.cfg"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    assertEquals("serve.conf.unreadable", assertThrows(ServeException.class, this::check).key());
  }

  @Test
  void whatIsDescribedIsReadFromTheBundles() throws Exception {
    Path jar = folder.resolve("a.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("OSGI-INF/metatype/a.xml"));
      out.write(
          """
          <MetaData><OCD id="reading"><AD id="pages" type="Integer" min="1"/>\
          <AD id="name" type="String"/></OCD></MetaData>
          """
              .getBytes(StandardCharsets.UTF_8));
    }

    assertEquals(
        Map.of(
            "reading",
            new Description(
                Map.of(
                    "pages", new Description.Value(true, 1, Integer.MAX_VALUE),
                    "name", new Description.Value(false, Integer.MIN_VALUE, Integer.MAX_VALUE)))),
        Descriptions.in(List.of(jar)));
  }

  private void check() throws ServeException {
    new SettingsFiles(Map.of("reading", READING)).check(folder);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
