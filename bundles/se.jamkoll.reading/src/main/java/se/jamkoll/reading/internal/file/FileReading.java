package se.jamkoll.reading.internal.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.container.ContainerFormat;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.detect.FileTypeDetector;
import se.jamkoll.reading.internal.detect.LibraryDetector;
import se.jamkoll.reading.internal.format.FileContent;
import se.jamkoll.reading.internal.structure.DocumentStructure;
import se.jamkoll.reading.internal.zip.UnpackAllowance;
import se.jamkoll.reading.internal.zip.ZipArchive;

/** Reads one file, and the letters that lie in it, within limits that hold for all of it. */
public final class FileReading {

  private final ReadingLimits limits;
  private final UnpackAllowance allowance;
  private final List<ReadingResult.Part> parts = new ArrayList<>();

  /** Creates a reading of one file. */
  public FileReading(ReadingLimits limits) {
    this.limits = limits;
    this.allowance = new UnpackAllowance(limits.maxUnpackedBytes());
  }

  /**
   * Reads the file.
   *
   * @throws UnreadableException when it cannot be read, or when a container is refused whole
   */
  public ReadingResult read(String name, byte[] bytes) throws UnreadableException {
    ReadingResult document = open(name, bytes, "", 0);
    return document == null ? new ReadingResult.Container(parts) : document;
  }

  /**
   * Reads a file, or adds the letters that lie in it.
   *
   * @param path what the names of the letters in it start with
   * @return the document; null when it is a container of letters
   */
  private @Nullable ReadingResult open(String name, byte[] bytes, String path, int nesting)
      throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException(UnreadableReason.EMPTY_FILE, "");
    }
    ZipArchive archive =
        ZipArchive.looksLikeZip(bytes) ? ZipArchive.open(bytes, limits, allowance) : null;
    FileType type =
        archive == null ? FileTypeDetector.typeOf(bytes) : FileTypeDetector.typeOf(archive);
    if (!type.isCredibleAs(name)) {
      throw unreadable(name, type, bytes);
    }
    FileContent content = new FileContent(type.mediaType(), bytes, archive);
    ContainerFormat container = Formats.containerOf(type);
    if (container == null) {
      if (!Formats.areReadFrom(type)) {
        throw unreadable(name, type, bytes);
      }
      return document(content, type, bytes, path);
    }
    if (nesting == limits.maxNesting()) {
      throw new UnreadableException(UnreadableReason.TOO_LARGE, "");
    }
    Inside inside = new Inside(path, nesting + 1);
    FileContent own = container.open(content, inside);
    if (inside.any) {
      return null;
    }
    if (own == null) {
      throw type == FileType.ZIP
          ? new UnreadableException(UnreadableReason.UNSUPPORTED_TYPE, type.name())
          : new UnreadableException(UnreadableReason.NO_TEXT, "");
    }
    return document(own, type, bytes, path);
  }

  /** Reads a document; adds those of a merged file to the parts and returns null. */
  private @Nullable ReadingResult document(
      FileContent content, FileType type, byte[] bytes, String path) throws UnreadableException {
    Extract extract = Formats.read(content, limits.withMaxUnpackedBytes(allowance.left()));
    String sha256 = sha256(bytes);
    for (Extract.Part part : extract.parts()) {
      add(part, type, sha256, path);
    }
    return extract.parts().isEmpty() ? document(extract, type, sha256) : null;
  }

  private void add(Extract.Part part, FileType type, String sha256, String path)
      throws UnreadableException {
    if (parts.size() >= limits.maxLetters()) {
      throw new UnreadableException(UnreadableReason.TOO_LARGE, "");
    }
    ReadingResult result = Attempt.at(() -> document(part.extract().get(), type, sha256));
    parts.add(
        new ReadingResult.Part(
            path + nameOf(part, result), part.pages(), part.kind(), part.diaryNumber(), result));
  }

  private static String nameOf(Extract.Part part, ReadingResult result) {
    if (!part.label().isEmpty()) {
      return part.label();
    }
    String title = result instanceof ReadingResult.Read read ? read.document().title() : "";
    String number = part.diaryNumber() == null ? "" : part.diaryNumber();
    String name = (number + " " + title).strip();
    return name.isEmpty() ? part.pages().toString() : name;
  }

  private static ReadingResult document(Extract extract, FileType type, String sha256)
      throws UnreadableException {
    return new ReadingResult.Read(DocumentStructure.of(extract, type.mediaType(), sha256));
  }

  private static UnreadableException unreadable(String name, FileType type, byte[] bytes) {
    if (type == FileType.UNKNOWN) {
      return FileType.isClaimedBy(name)
          ? new UnreadableException(UnreadableReason.DAMAGED, "")
          : new UnreadableException(
              UnreadableReason.UNSUPPORTED_TYPE, LibraryDetector.mediaTypeOf(bytes));
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

  /** Adds what lies in a container to the parts of the outermost one. */
  private final class Inside implements ContainerFormat.Contents {

    private final String path;
    private final int nesting;
    private boolean any;

    Inside(String path, int nesting) {
      this.path = path;
      this.nesting = nesting;
    }

    @Override
    public void letter(String name, byte[] bytes) throws UnreadableException {
      any = true;
      if (parts.size() >= limits.maxLetters()) {
        throw new UnreadableException(UnreadableReason.TOO_LARGE, "");
      }
      String called = path + (name.isBlank() ? String.valueOf(parts.size() + 1) : name);
      int before = parts.size();
      ReadingResult result = Attempt.at(() -> part(name, bytes, called));
      if (parts.size() == before) {
        parts.add(new ReadingResult.Part(called, null, result));
      }
    }

    private ReadingResult part(String name, byte[] bytes, String called)
        throws UnreadableException {
      ReadingResult document = open(name, bytes, called + "/", nesting);
      return document == null
          ? new ReadingResult.Unreadable(UnreadableReason.NO_TEXT, "")
          : document;
    }

    @Override
    public void attachment(String name, byte[] bytes) throws UnreadableException {
      if (mayBeLetter(name, bytes)) {
        letter(name, bytes);
      }
    }

    private boolean mayBeLetter(String name, byte[] bytes) {
      try {
        FileType type =
            ZipArchive.looksLikeZip(bytes)
                ? FileTypeDetector.typeOf(ZipArchive.open(bytes, limits, allowance))
                : FileTypeDetector.typeOf(bytes);
        boolean known = Formats.areReadFrom(type) || Formats.containerOf(type) != null;
        return known && (type.isMarked() || type.goesBy(name));
      } catch (UnreadableException e) {
        // What is wrong with a letter is told.
        return true;
      }
    }
  }
}
