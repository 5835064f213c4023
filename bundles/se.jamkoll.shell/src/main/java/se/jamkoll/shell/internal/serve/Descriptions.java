package se.jamkoll.shell.internal.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads what bundles say of their settings: OSGi Metatype, chapter 105 of the Compendium. */
final class Descriptions {

  private static final String FOLDER = "OSGI-INF/metatype/";

  private Descriptions() {}

  /**
   * Returns the descriptions in bundles, by the name of the configuration.
   *
   * @throws ServeException when a bundle cannot be read
   */
  static Map<String, Description> in(List<Path> bundles) throws ServeException {
    Map<String, Description> found = new TreeMap<>();
    for (Path bundle : bundles) {
      try (JarFile jar = new JarFile(bundle.toFile(), false)) {
        for (ZipEntry entry : jar.stream().filter(Descriptions::describes).toList()) {
          read(jar, entry, found);
        }
      } catch (IOException | XMLStreamException e) {
        throw new ServeException(
            "serve.bundle", bundle.getFileName(), String.valueOf(e.getMessage()));
      }
    }
    return found;
  }

  private static boolean describes(ZipEntry entry) {
    return entry.getName().startsWith(FOLDER) && entry.getName().endsWith(".xml");
  }

  private static void read(JarFile jar, ZipEntry entry, Map<String, Description> found)
      throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream stream = jar.getInputStream(entry)) {
      XMLStreamReader reader = factory.createXMLStreamReader(stream);
      Map<String, Description.Value> values = new TreeMap<>();
      while (reader.hasNext()) {
        if (reader.next() != XMLStreamReader.START_ELEMENT) {
          continue;
        }
        if (reader.getLocalName().equals("OCD")) {
          values = new TreeMap<>();
          found.put(reader.getAttributeValue(null, "id"), new Description(values));
        } else if (reader.getLocalName().equals("AD")) {
          values.put(reader.getAttributeValue(null, "id"), value(reader));
        }
      }
    }
  }

  private static Description.Value value(XMLStreamReader reader) {
    boolean wholeNumber = "Integer".equals(reader.getAttributeValue(null, "type"));
    return new Description.Value(
        wholeNumber,
        number(reader.getAttributeValue(null, "min"), Integer.MIN_VALUE),
        number(reader.getAttributeValue(null, "max"), Integer.MAX_VALUE));
  }

  private static int number(@Nullable String text, int otherwise) {
    return text == null ? otherwise : Integer.parseInt(text);
  }
}
