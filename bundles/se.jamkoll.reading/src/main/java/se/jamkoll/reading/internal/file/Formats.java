package se.jamkoll.reading.internal.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.container.ContainerFormat;
import se.jamkoll.reading.internal.container.MailContainer;
import se.jamkoll.reading.internal.container.OutlookContainer;
import se.jamkoll.reading.internal.container.ZipContainer;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.doc.DocReader;
import se.jamkoll.reading.internal.docx.DocxReader;
import se.jamkoll.reading.internal.format.FileContent;
import se.jamkoll.reading.internal.format.FormatReader;
import se.jamkoll.reading.internal.html.HtmlReader;
import se.jamkoll.reading.internal.odt.OdtReader;
import se.jamkoll.reading.internal.pdf.PdfReader;
import se.jamkoll.reading.internal.plain.PlainTextReader;
import se.jamkoll.reading.internal.rtf.RtfReader;

/** The formats that are read, and the containers that are opened. */
final class Formats {

  /** A new format is a new entry; a reader touches its libraries only when it reads. */
  private static final List<FormatReader> READERS =
      List.of(
          new DocxReader(),
          new OdtReader(),
          new PdfReader(),
          new DocReader(),
          new RtfReader(),
          new HtmlReader(),
          new PlainTextReader());

  private static final List<ContainerFormat> CONTAINERS =
      List.of(new ZipContainer(), new MailContainer(), new OutlookContainer());

  private Formats() {}

  static boolean areReadFrom(FileType type) {
    return readerOf(type.mediaType()) != null;
  }

  static Extract read(FileContent file, ReadingLimits limits) throws UnreadableException {
    FormatReader reader = readerOf(file.mediaType());
    if (reader == null) {
      throw new IllegalArgumentException("Files of type " + file.mediaType() + " are not read.");
    }
    return reader.read(file, limits);
  }

  static @Nullable ContainerFormat containerOf(FileType type) {
    for (ContainerFormat container : CONTAINERS) {
      if (container.opens(type)) {
        return container;
      }
    }
    return null;
  }

  private static @Nullable FormatReader readerOf(String mediaType) {
    for (FormatReader reader : READERS) {
      if (reader.reads(mediaType)) {
        return reader;
      }
    }
    return null;
  }
}
