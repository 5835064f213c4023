package se.jamkoll.reading.internal.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.format.FileContent;
import se.jamkoll.reading.internal.format.FormatReader;
import se.jamkoll.reading.internal.xml.ParagraphText;
import se.jamkoll.reading.internal.xml.XmlCursor;

/** Reads OpenDocument texts (ISO/IEC 26300), packaged and flat. */
public final class OdtReader implements FormatReader {

  private static final ParagraphText TEXT =
      new ParagraphText(Set.of("p", "h"), Set.of(), Set.of("s", "tab", "line-break"), "");

  private static final String CONTENT = "content.xml";

  /** A flat file has no parts. */
  private static final String WHOLE_FILE = "";

  @Override
  public boolean reads(String mediaType) {
    return FileType.ODT.mediaType().equals(mediaType)
        || FileType.FODT.mediaType().equals(mediaType);
  }

  @Override
  public Extract read(FileContent file, ReadingLimits limits) throws UnreadableException {
    OdtStyles styles = new OdtStyles();
    if (FileType.FODT.mediaType().equals(file.mediaType())) {
      return read(file.bytes(), WHOLE_FILE, styles, limits);
    }
    byte[] content = file.archive().unpack(CONTENT);
    if (content == null) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "");
    }
    styles.read(file.archive().unpack("styles.xml"), limits.maxDepth());
    return read(content, CONTENT, styles, limits);
  }

  private static Extract read(byte[] content, String part, OdtStyles styles, ReadingLimits limits)
      throws UnreadableException {
    XmlCursor xml = new XmlCursor(content, TEXT, limits.maxDepth());
    List<Block> blocks = new ArrayList<>();
    OdtText text = new OdtText(xml, part, styles);
    while (xml.child(0)) {
      while (xml.child(1)) {
        switch (xml.name()) {
          case "styles", "automatic-styles" -> styles.readStyles(xml);
          case "body" -> body(xml, text, blocks);
          default -> {}
        }
      }
    }
    return new Extract(blocks, text.notices());
  }

  private static void body(XmlCursor xml, OdtText text, List<Block> blocks)
      throws UnreadableException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("text")) {
        text.read(blocks);
      }
    }
  }
}
