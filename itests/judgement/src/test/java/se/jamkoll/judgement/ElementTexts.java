package se.jamkoll.judgement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import se.jamkoll.api.document.Location;

/** The texts of the paragraph elements of a package, read from its parts without the reader. */
final class ElementTexts implements FileTexts {

  private static final Set<String> PARTS =
      Set.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "content.xml");
  private static final Set<String> TEXTS = Set.of("t", "delText", "instrText", "delInstrText");
  private static final Set<String> IN_RUN =
      Set.of("tab", "ptab", "br", "cr", "sym", "noBreakHyphen", "softHyphen");
  private static final Set<String> IN_ODT = Set.of("s", "tab", "line-break");

  private final Map<String, List<String>> parts = new HashMap<>();

  ElementTexts(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (PARTS.contains(entry.getName())) {
          parts.put(entry.getName(), paragraphs(zip.readAllBytes()));
        }
      }
    }
  }

  private static List<String> paragraphs(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      Element root =
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
      List<String> texts = new ArrayList<>();
      collect(root, texts);
      return texts;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  private static void collect(Node node, List<String> texts) {
    if (isParagraph(node)) {
      StringBuilder text = new StringBuilder();
      append(node, text);
      texts.add(text.toString());
    }
    for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      collect(kid, texts);
    }
  }

  private static void append(Node node, StringBuilder text) {
    for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid.getNodeType() == Node.TEXT_NODE) {
        boolean counts = isOdt(node) || TEXTS.contains(node.getLocalName());
        text.append(counts ? kid.getNodeValue() : "");
      } else if (kid.getNodeType() == Node.ELEMENT_NODE && !isParagraph(kid)) {
        boolean run = "r".equals(node.getLocalName()) && IN_RUN.contains(kid.getLocalName());
        text.append(run || (isOdt(kid) && IN_ODT.contains(kid.getLocalName())) ? sign(kid) : "");
        append(kid, text);
      }
    }
  }

  private static String sign(Node element) {
    return element.getLocalName().equals("noBreakHyphen") ? "-" : " ";
  }

  private static boolean isParagraph(Node node) {
    String name = node.getLocalName();
    return "p".equals(name) || (isOdt(node) && "h".equals(name));
  }

  private static boolean isOdt(Node node) {
    String namespace = node.getNamespaceURI();
    return namespace != null && namespace.startsWith("urn:oasis:");
  }

  @Override
  public String at(Location location) {
    Location.InPart place = (Location.InPart) location;
    String text = parts.getOrDefault(place.part(), List.of()).get(place.paragraph());
    return text.substring(place.offset(), place.offset() + place.length());
  }
}
