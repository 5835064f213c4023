package se.jamkoll.reading.internal.xml;

import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.UnreadableException;

/**
 * A cursor over the elements of an XML part, from parent to child.
 *
 * <p>A caller loops {@code while (xml.child(depth))}; what it does not look into is skipped.
 */
public final class XmlCursor {

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final Set<String> counted;
  private final int maxDepth;
  private int depth;
  private int count;

  /** What {@link #node} came to. */
  public enum Node {
    /** Characters. */
    TEXT,
    /** A child element. */
    ELEMENT,
    /** The end of the parent. */
    END
  }

  /**
   * Opens a part.
   *
   * @param counted the local names of the elements to count
   * @param maxDepth how deep elements may be nested
   */
  public XmlCursor(byte[] xml, Set<String> counted, int maxDepth) throws UnreadableException {
    this.counted = counted;
    this.maxDepth = maxDepth;
    try {
      reader = FACTORY.createXMLStreamReader(XmlDecoding.reader(xml));
    } catch (XMLStreamException e) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "", e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException("External entities are not read.");
        });
    return factory;
  }

  /** Returns how deep the cursor stands: 0 before the root, 1 at the root. */
  public int depth() {
    return depth;
  }

  /** Returns how many of the counted elements have started. */
  public int count() {
    return count;
  }

  /** Moves to the next child element of the element at a depth; false when there is no more. */
  public boolean child(int parent) throws UnreadableException {
    while (true) {
      switch (node(parent)) {
        case ELEMENT -> {
          return true;
        }
        case END -> {
          return false;
        }
        case TEXT -> {}
      }
    }
  }

  /** Moves to the next node within the element at a depth. */
  public Node node(int parent) throws UnreadableException {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            start();
            if (depth == parent + 1) {
              return Node.ELEMENT;
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            if (depth < parent) {
              return Node.END;
            }
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            if (depth == parent) {
              return Node.TEXT;
            }
          }
          default -> {}
        }
      }
      return Node.END;
    } catch (XMLStreamException e) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "", e);
    }
  }

  private void start() throws UnreadableException {
    depth++;
    if (depth > maxDepth) {
      throw new UnreadableException(UnreadableReason.TOO_LARGE, "");
    }
    if (counted.contains(reader.getLocalName())) {
      count++;
    }
  }

  /** Returns the local name of the element. */
  public String name() {
    return reader.getLocalName();
  }

  /** Returns the namespace of the element; empty when it has none. */
  public String namespace() {
    String namespace = reader.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** Returns the characters of the text node. */
  public String characters() {
    return reader.getText();
  }

  /** Returns the text of the element at a depth, without that of its children. */
  public String text(int element) throws UnreadableException {
    String first = "";
    StringBuilder rest = null;
    while (true) {
      switch (node(element)) {
        case TEXT -> {
          if (first.isEmpty()) {
            first = reader.getText();
          } else {
            rest = rest == null ? new StringBuilder(first) : rest;
            rest.append(reader.getText());
          }
        }
        case END -> {
          return rest == null ? first : rest.toString();
        }
        case ELEMENT -> {}
      }
    }
  }

  /** Returns an attribute of the element by its local name, or null. */
  public @Nullable String attribute(String localName) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (localName.equals(reader.getAttributeLocalName(i))) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Returns an attribute of the element by its local name, or another value. */
  public String attribute(String localName, String otherwise) {
    String value = attribute(localName);
    return value == null ? otherwise : value;
  }

  /** Returns a number in an attribute of the element, or another number. */
  public int number(String localName, int otherwise) {
    String value = attribute(localName);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
