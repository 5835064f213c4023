package se.jamkoll.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;

/** Where the libraries of the older formats are not installed, as in the server's framework. */
class MissingLibrariesTest {

  private static final Pattern MISSING =
      Pattern.compile("(poi|tika|mime4j|jsoup|log4j|slf4j)[^/]*\\.jar$");

  @Test
  void theOtherFormatsAreReadAndThoseOfTheLibrariesAreUnsupported()
      throws IOException, ReflectiveOperationException {
    byte[] doc;
    try (InputStream stream = getClass().getResourceAsStream("simhall-by-libreoffice.doc")) {
      assertNotNull(stream);
      doc = stream.readAllBytes();
    }
    try (URLClassLoader bare = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
      Function<byte[], String> reading = reading(bare);

      assertEquals("Hej.", reading.apply(Docx.body(Docx.paragraph("Hej.")).bytes()));
      assertEquals("Hej.", reading.apply("{\\rtf1 Hej.\\par}".getBytes(UTF_8)));
      assertEquals("UNSUPPORTED_TYPE", reading.apply(doc));
      assertEquals("UNSUPPORTED_TYPE", reading.apply("<html><p>Hej.</p>".getBytes(UTF_8)));
      assertEquals(
          "UNSUPPORTED_TYPE", reading.apply("From: a\nTo: b\nSubject: c\n\nHej.".getBytes(UTF_8)));
      assertEquals("UNSUPPORTED_TYPE", reading.apply(new byte[] {1, 2, 3}));
    }
  }

  @SuppressWarnings("unchecked")
  private static Function<byte[], String> reading(ClassLoader loader)
      throws ReflectiveOperationException {
    Class<?> type = loader.loadClass(BareReading.class.getName());
    return (Function<byte[], String>) type.getDeclaredConstructor().newInstance();
  }

  private static URL[] urls() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!MISSING.matcher(entry).find()) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return urls.toArray(new URL[0]);
  }

  /** Reads in the class loader that it was loaded by. */
  public static final class BareReading implements Function<byte[], String> {

    @Override
    public String apply(byte[] bytes) {
      ReadingResult result = new FileDocumentReader().read(DocumentSource.of("brev", bytes));
      return result instanceof ReadingResult.Read read
          ? read.document().text()
          : ((ReadingResult.Unreadable) result).reason().name();
    }
  }
}
