package se.jamkoll.corpus.draw;

import java.util.Locale;

/** A format that letters are drawn in. */
public enum Format {
  /** As Word saves it. */
  DOCX,
  /** As LibreOffice saves it. */
  ODT,
  /** As a printer driver makes it: without a structure tree. */
  PDF;

  /** Returns the ending of a file's name, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns a drawer of this format. */
  public Drawer drawer() {
    return switch (this) {
      case DOCX -> new DocxDrawer();
      case ODT -> new OdtDrawer();
      case PDF -> new PdfDrawer();
    };
  }
}
