package se.jamkoll.host.register.internal.example.file;

import se.jamkoll.host.register.internal.example.letter.Letter;

/** The formats of example letters. */
public enum FileFormat {
  /** Word, with headings of its styles. */
  DOCX("docx") {
    @Override
    public byte[] file(Letter letter) {
      return DocxFile.of(letter, true);
    }
  },
  /** Word, with headings that are only in bold. */
  DOCX_BOLD("docx") {
    @Override
    public byte[] file(Letter letter) {
      return DocxFile.of(letter, false);
    }
  },
  /** LibreOffice. */
  ODT("odt") {
    @Override
    public byte[] file(Letter letter) {
      return OdtFile.of(letter);
    }
  },
  /** What is printed. */
  PDF("pdf") {
    @Override
    public byte[] file(Letter letter) {
      return PdfFile.of(letter);
    }
  };

  private final String ending;

  FileFormat(String ending) {
    this.ending = ending;
  }

  /** Returns the ending of its files, without a dot. */
  public String ending() {
    return ending;
  }

  /** Makes the file of a letter. */
  public abstract byte[] file(Letter letter);
}
