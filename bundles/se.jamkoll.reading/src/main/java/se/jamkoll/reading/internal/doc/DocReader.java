package se.jamkoll.reading.internal.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.util.RecordFormatException;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.format.FileContent;
import se.jamkoll.reading.internal.format.FormatReader;

/** Reads Word's binary files, from Word 97 to 2003. */
public final class DocReader implements FormatReader {

  @Override
  public boolean reads(String mediaType) {
    return FileType.DOC.mediaType().equals(mediaType);
  }

  @Override
  public Extract read(FileContent file, ReadingLimits limits) throws UnreadableException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file.bytes()))) {
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
