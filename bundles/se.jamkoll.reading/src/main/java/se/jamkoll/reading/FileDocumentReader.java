package se.jamkoll.reading;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.detect.FileTypeDetector;
import se.jamkoll.reading.internal.docx.DocxReader;
import se.jamkoll.reading.internal.format.FileContent;
import se.jamkoll.reading.internal.format.FormatReader;
import se.jamkoll.reading.internal.odt.OdtReader;
import se.jamkoll.reading.internal.pdf.PdfReader;
import se.jamkoll.reading.internal.structure.DocumentStructure;
import se.jamkoll.reading.internal.zip.ZipArchive;

/**
 * Reads docx, odt and pdf files in this process.
 *
 * <p>The type of a file is told from its content. Nothing in a file makes {@link #read} throw: what
 * cannot be read gives {@link ReadingResult.Unreadable}, whose detail is the name of the type that
 * was found, such as {@code JPEG}, where the type is the trouble.
 */
@Component(configurationPid = ReadingSettings.PID)
@Designate(ocd = ReadingSettings.class)
public final class FileDocumentReader implements DocumentReader {

  /** A new format is a new entry; a reader touches its libraries only when it reads. */
  private static final List<FormatReader> FORMATS =
      List.of(new DocxReader(), new OdtReader(), new PdfReader());

  private final ReadingLimits limits;

  /** Creates a reader with the {@linkplain ReadingLimits#defaults() default limits}. */
  public FileDocumentReader() {
    this(ReadingLimits.defaults());
  }

  /** Creates a reader with the limits of a configuration. */
  @Activate
  public FileDocumentReader(ReadingSettings settings) {
    this(ReadingLimits.of(settings));
  }

  /** Creates a reader with limits of one's own. */
  public FileDocumentReader(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public ReadingResult read(DocumentSource source) {
    try {
      byte[] bytes = load(source);
      return new ReadingResult.Read(document(source.name(), bytes));
    } catch (UnreadableException e) {
      return new ReadingResult.Unreadable(e.reason(), e.detail());
    } catch (IOException e) {
      return new ReadingResult.Unreadable(UnreadableReason.NOT_FOUND, "");
    } catch (RuntimeException e) {
      // A file that trips a parser is broken, whatever the parser calls it.
      return new ReadingResult.Unreadable(UnreadableReason.DAMAGED, "");
    } catch (StackOverflowError | OutOfMemoryError e) {
      return new ReadingResult.Unreadable(UnreadableReason.TOO_LARGE, "");
    }
  }

  private byte[] load(DocumentSource source) throws IOException, UnreadableException {
    try (InputStream stream = source.open()) {
      byte[] bytes = stream.readNBytes(limits.maxBytes());
      if (bytes.length == 0) {
        throw new UnreadableException(UnreadableReason.EMPTY_FILE, "");
      }
      if (bytes.length == limits.maxBytes() && stream.read() >= 0) {
        throw new UnreadableException(UnreadableReason.TOO_LARGE, "");
      }
      return bytes;
    }
  }

  private DecisionDocument document(String name, byte[] bytes) throws UnreadableException {
    ZipArchive archive = ZipArchive.looksLikeZip(bytes) ? ZipArchive.open(bytes, limits) : null;
    FileType type =
        archive == null ? FileTypeDetector.typeOf(bytes) : FileTypeDetector.typeOf(archive);
    FormatReader format = formatFor(type);
    if (format == null) {
      throw unreadable(name, type);
    }
    Extract extract = format.read(new FileContent(type.mediaType(), bytes, archive), limits);
    return DocumentStructure.of(extract, type.mediaType(), sha256(bytes));
  }

  private static @Nullable FormatReader formatFor(FileType type) {
    for (FormatReader format : FORMATS) {
      if (format.reads(type.mediaType())) {
        return format;
      }
    }
    return null;
  }

  private static UnreadableException unreadable(String name, FileType type) {
    if (type == FileType.UNKNOWN) {
      return FileType.isClaimedBy(name)
          ? new UnreadableException(UnreadableReason.DAMAGED, "")
          : new UnreadableException(UnreadableReason.UNSUPPORTED_TYPE, "");
    }
    boolean honest = type.goesBy(name) || !FileType.isClaimedBy(name);
    UnreadableReason reason =
        honest ? UnreadableReason.UNSUPPORTED_TYPE : UnreadableReason.WRONG_TYPE;
    return new UnreadableException(reason, type.name());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
