package se.jamkoll.reading.internal.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.util.RecordFormatException;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;

/** Opens a binary Word file with the library. */
final class DocFile {

  private DocFile() {}

  static Extract read(byte[] bytes) throws UnreadableException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      return new DocText(document).read();
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(UnreadableReason.ENCRYPTED, "", e);
    } catch (OldWordFileFormatException e) {
      throw new UnreadableException(UnreadableReason.UNSUPPORTED_TYPE, "DOC < 97", e);
    } catch (RecordFormatException e) {
      throw new UnreadableException(UnreadableReason.TOO_LARGE, "", e);
    } catch (IOException e) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "", e);
    }
  }
}
