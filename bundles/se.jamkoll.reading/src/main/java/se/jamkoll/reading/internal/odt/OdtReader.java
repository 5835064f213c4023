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
import se.jamkoll.reading.internal.xml.XmlCursor;

/** Reads OpenDocument texts (ISO/IEC 26300). */
public final class OdtReader implements FormatReader {

  static final String CONTENT = "content.xml";

  @Override
  public boolean reads(String mediaType) {
    return FileType.ODT.mediaType().equals(mediaType);
  }

  @Override
  public Extract read(FileContent file, ReadingLimits limits) throws UnreadableException {
    byte[] content = file.archive().unpack(CONTENT);
    if (content == null) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "");
    }
    OdtStyles styles = new OdtStyles();
    styles.read(file.archive().unpack("styles.xml"), limits.maxDepth());
    XmlCursor xml = new XmlCursor(content, Set.of("p", "h"), limits.maxDepth());
    List<Block> blocks = new ArrayList<>();
    OdtText text = new OdtText(xml, styles);
    while (xml.child(0)) {
      while (xml.child(1)) {
        switch (xml.name()) {
          case "automatic-styles" -> styles.readStyles(xml);
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
