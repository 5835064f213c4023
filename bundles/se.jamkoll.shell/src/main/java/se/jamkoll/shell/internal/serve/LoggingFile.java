package se.jamkoll.shell.internal.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The file that says what is logged and where, looked through before anything starts. */
final class LoggingFile {

  private LoggingFile() {}

  /**
   * Looks through the file.
   *
   * @throws ServeException when it is not there or is no XML
   */
  static void check(Path file) throws ServeException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream stream = Files.newInputStream(file)) {
      XMLStreamReader reader = factory.createXMLStreamReader(stream);
      while (reader.hasNext()) {
        reader.next();
      }
    } catch (XMLStreamException e) {
      String line = String.valueOf(e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
      throw new ServeException("serve.conf.xml", file, line);
    } catch (IOException e) {
      throw new ServeException("serve.conf.unreadable", file);
    }
  }
}
