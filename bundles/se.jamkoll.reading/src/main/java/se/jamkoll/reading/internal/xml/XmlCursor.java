package se.jamkoll.reading.internal.xml;

import java.util.Arrays;
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
  private final ParagraphText paragraphs;
  private final int maxDepth;
  private String[] names = new String[16];
  private int[] outer = new int[16];
  private int depth;
  private int count;
  private int offset;

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
   * @param paragraphs what paragraph elements and their texts are
   * @param maxDepth how deep elements may be nested
   */
  public XmlCursor(byte[] xml, ParagraphText paragraphs, int maxDepth) throws UnreadableException {
    this.paragraphs = paragraphs;
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

  /** Returns how many paragraph elements have started. */
  public int count() {
    return count;
  }

  /** Returns how much of the text of the paragraph element has passed, in UTF-16 code units. */
  public int offset() {
    return offset;
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
            end();
            if (depth < parent) {
              return Node.END;
            }
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            characters(reader.getTextLength());
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
    if (depth == names.length) {
      names = Arrays.copyOf(names, 2 * depth);
      outer = Arrays.copyOf(outer, 2 * depth);
    }
    String name = reader.getLocalName();
    names[depth] = name;
    if (paragraphs.isParagraph(name)) {
      count++;
      outer[depth] = offset;
      offset = 0;
    } else if (paragraphs.isCharacter(name, names[depth - 1])) {
      offset++;
    }
  }

  private void end() {
    if (paragraphs.isParagraph(names[depth])) {
      offset = outer[depth];
    }
    depth--;
  }

  private void characters(int length) {
    if (paragraphs.holdsCharacters(names[depth])) {
      offset += length;
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
