package se.jamkoll.reading.internal.detect;

import java.util.Locale;

/** A type of file that officials may hand over. */
public enum FileType {
  /** Word, the format of today. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docm", "dotx"),
  /** OpenDocument text. */
  ODT("application/vnd.oasis.opendocument.text", "ott"),
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
  /** Another binary Office file, such as a spreadsheet or a message. */
  OLE2("application/x-ole-storage", "xls", "ppt", "msg"),
  /** A package of other files. */
  ZIP("application/zip", "epub", "jar"),
  /** A web page. */
  HTML("text/html", "htm", "xhtml", "mht"),
  /** XML of any kind. */
  XML("text/xml", "fodt", "svg"),
  /** Plain text. */
  TXT("text/plain", "text", "md", "csv", "eml", "json", "yaml", "yml", "log"),
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
