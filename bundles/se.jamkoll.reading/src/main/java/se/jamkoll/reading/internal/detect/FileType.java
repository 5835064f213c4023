package se.jamkoll.reading.internal.detect;

import java.util.Locale;

/** A type of file that officials may hand over. */
public enum FileType {
  /** Word, the format of today. */
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docm",
      "dotx",
      "dotm"),
  /** OpenDocument text. */
  ODT("application/vnd.oasis.opendocument.text", "ott"),
  /** OpenDocument text in one XML file. */
  FODT("application/vnd.oasis.opendocument.text-flat-xml"),
  /** Portable document format. */
  PDF("application/pdf"),
  /** Word, the binary format up to 2003. */
  DOC("application/msword", "dot"),
  /** Rich text. */
  RTF("application/rtf", "doc"),
  /** Excel. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsm"),
  /** PowerPoint. */
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptm"),
  /** OpenDocument spreadsheet. */
  ODS("application/vnd.oasis.opendocument.spreadsheet"),
  /** OpenDocument presentation. */
  ODP("application/vnd.oasis.opendocument.presentation"),
  /** A message saved from Outlook. */
  MSG("application/vnd.ms-outlook"),
  /** Another binary Office file, such as a spreadsheet. */
  OLE2("application/x-ole-storage", "xls", "ppt"),
  /** A package of other files. */
  ZIP("application/zip", "epub", "jar"),
  /** A web page. */
  HTML("text/html", "htm", "xhtml", "doc"),
  /** XML of any kind. */
  XML("text/xml", "svg"),
  /** A mail, or a web page saved as one. */
  EML("message/rfc822", "mht", "mhtml", "txt"),
  /** Plain text. */
  TXT("text/plain", "text", "md", "csv", "json", "yaml", "yml", "log"),
  /** A photograph. */
  JPEG("image/jpeg", "jpg", "jpe"),
  /** An image. */
  PNG("image/png"),
  /** An image. */
  GIF("image/gif"),
  /** A scanned image. */
  TIFF("image/tiff", "tif"),
  /** Bytes of no type known here. */
  UNKNOWN("application/octet-stream", "bin");

  private final String mediaType;
  private final String otherExtensions;

  FileType(String mediaType, String... otherExtensions) {
    this.mediaType = mediaType;
    this.otherExtensions = " " + String.join(" ", otherExtensions) + " ";
  }

  /** Returns the media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Tells whether files of this type go by such a name. */
  public boolean goesBy(String fileName) {
    String extension = extension(fileName);
    return extension.equals(name().toLowerCase(Locale.ROOT))
        || otherExtensions.contains(" " + extension + " ");
  }

  /**
   * Tells whether the content may be read under such a name. Marks at the start of a file settle
   * its type whatever the name says; text has none, and a page that says "log in" saved as a letter
   * must not be taken for the letter.
   */
  public boolean isCredibleAs(String fileName) {
    return isMarked() || goesBy(fileName) || !isClaimedBy(fileName);
  }

  /** Tells whether files of this type start with a mark of their own. */
  public boolean isMarked() {
    return switch (this) {
      case TXT, HTML, EML, XML, UNKNOWN -> false;
      default -> true;
    };
  }

  /** Tells whether a file's name claims a type, true or not. */
  public static boolean isClaimedBy(String fileName) {
    for (FileType type : values()) {
      if (type.goesBy(fileName)) {
        return true;
      }
    }
    return false;
  }

  private static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return fileName.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
  }
}
