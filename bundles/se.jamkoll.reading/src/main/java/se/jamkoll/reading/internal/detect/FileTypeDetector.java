package se.jamkoll.reading.internal.detect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.text.TextDecoder;
import se.jamkoll.reading.internal.zip.ZipArchive;

/** Tells the type of a file from its bytes, whatever its name. */
public final class FileTypeDetector {

  private static final int HEAD = 1024;
  private static final int TEXT_HEAD = 16 * 1024;
  private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
  private static final String UTF16_LITTLE = "\u00FF\u00FE";
  private static final String UTF16_BIG = "\u00FE\u00FF";
  private static final Map<String, FileType> MAGIC =
      Map.of(
          "{\\rtf", FileType.RTF,
          "\u00FF\u00D8\u00FF", FileType.JPEG,
          "\u0089PNG", FileType.PNG,
          "GIF8", FileType.GIF,
          "II*\0", FileType.TIFF,
          "MM\0*", FileType.TIFF);

  private static final Pattern HTML_START =
      Pattern.compile(
          "^(?:(?><!--.*?-->)\\s*+)*+<(!doctype html|html|head|body|meta|title|script|style|p|div|h[1-6]|table)\\b",
          Pattern.DOTALL);

  private FileTypeDetector() {}

  /**
   * Returns the type of bytes that are no zip file.
   *
   * @throws UnreadableException when they are an encrypted Office file
   */
  public static FileType typeOf(byte[] bytes) throws UnreadableException {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
    if (head.contains("%PDF-")) {
      return FileType.PDF;
    }
    if (head.startsWith(OLE2)) {
      return binaryOffice(bytes);
    }
    for (Map.Entry<String, FileType> magic : MAGIC.entrySet()) {
      if (head.startsWith(magic.getKey())) {
        return magic.getValue();
      }
    }
    return isText(head) ? textual(bytes) : FileType.UNKNOWN;
  }

  /**
   * Returns the type of a zip file.
   *
   * @throws UnreadableException when it is encrypted or damaged
   */
  public static FileType typeOf(ZipArchive archive) throws UnreadableException {
    if (archive.names().contains("mimetype")) {
      return openDocument(archive);
    }
    if (archive.names().contains("word/document.xml")) {
      return FileType.DOCX;
    }
    if (archive.names().contains("xl/workbook.xml")) {
      return FileType.XLSX;
    }
    if (archive.names().contains("ppt/presentation.xml")) {
      return FileType.PPTX;
    }
    if (contains(archive, "[Content_Types].xml", "wordprocessingml.")) {
      return FileType.DOCX;
    }
    if (archive.names().contains("META-INF/manifest.xml")
        && archive.names().contains("content.xml")) {
      return openDocument(archive);
    }
    if (archive.encrypted()) {
      throw new UnreadableException(UnreadableReason.ENCRYPTED, "");
    }
    return FileType.ZIP;
  }

  private static FileType openDocument(ZipArchive archive) throws UnreadableException {
    FileType type = openDocumentType(archive);
    boolean encrypted =
        archive.names().contains("encrypted-package")
            || contains(archive, "META-INF/manifest.xml", "encryption-data");
    if (type != FileType.ZIP && encrypted) {
      throw new UnreadableException(UnreadableReason.ENCRYPTED, "");
    }
    return type;
  }

  private static FileType openDocumentType(ZipArchive archive) throws UnreadableException {
    String part = archive.names().contains("mimetype") ? "mimetype" : "META-INF/manifest.xml";
    for (FileType type : new FileType[] {FileType.ODT, FileType.ODS, FileType.ODP}) {
      if (contains(archive, part, type.mediaType())) {
        return type;
      }
    }
    return FileType.ZIP;
  }

  private static boolean contains(ZipArchive archive, String part, String text)
      throws UnreadableException {
    byte[] unpacked = archive.unpack(part);
    return unpacked != null && new String(unpacked, UTF_8).contains(text);
  }

  private static FileType binaryOffice(byte[] bytes) throws UnreadableException {
    if (indexOf(bytes, "EncryptedPackage".getBytes(UTF_16LE)) >= 0) {
      throw new UnreadableException(UnreadableReason.ENCRYPTED, "");
    }
    // A message with a Word file in it names both.
    if (indexOf(bytes, "__properties_version1.0".getBytes(UTF_16LE)) >= 0) {
      return FileType.MSG;
    }
    return indexOf(bytes, "WordDocument".getBytes(UTF_16LE)) >= 0 ? FileType.DOC : FileType.OLE2;
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    int last = bytes.length - wanted.length;
    for (int at = 0; at <= last; at++) {
      int i = 0;
      while (i < wanted.length && bytes[at + i] == wanted[i]) {
        i++;
      }
      if (i == wanted.length) {
        return at;
      }
    }
    return -1;
  }

  private static FileType textual(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(TEXT_HEAD, bytes.length));
    String text = TextDecoder.decode(head).stripLeading();
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("{\\rtf")) {
      return FileType.RTF;
    }
    if (lower.startsWith("<?xml") || lower.startsWith("<office:document")) {
      return xml(lower);
    }
    if (HTML_START.matcher(lower).find()) {
      return FileType.HTML;
    }
    return MailHeaders.start(text) ? FileType.EML : FileType.TXT;
  }

  private static FileType xml(String head) {
    if (head.contains("<office:document") && head.contains(FileType.ODT.mediaType())) {
      return FileType.FODT;
    }
    return head.contains("<html") ? FileType.HTML : FileType.XML;
  }

  private static boolean isText(String head) {
    if (head.startsWith(UTF16_LITTLE) || head.startsWith(UTF16_BIG)) {
      return true;
    }
    if (ZeroBytes.everyOther(head)) {
      return true;
    }
    for (int i = 0; i < head.length(); i++) {
      char character = head.charAt(i);
      if (character < ' ' && !Character.isWhitespace(character)) {
        return false;
      }
    }
    return true;
  }
}
