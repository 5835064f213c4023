package se.jamkoll.api.factor;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.Term;
import se.jamkoll.api.access.Caller;

/** The figures of factor 7 and the rounds, as files for other systems and for the public. */
@ProviderType
public interface FactorExports {

  /**
   * Writes figures of the organisation and of each of its bodies that the caller may read; those of
   * too few items are left empty.
   *
   * @param out is not closed
   * @throws IOException when it cannot be written
   */
  void write(Caller caller, Kind kind, FigureQuery query, Locale locale, OutputStream out)
      throws IOException;

  /** What is written. */
  enum Kind implements Term {
    /** A row for each body. */
    CSV("csv", "text/csv; charset=UTF-8"),
    /** The same as a workbook. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The same as JSON. */
    JSON("json", "application/json"),
    /** A row for each figure, for programs that make their own tables. */
    TIDY("csv", "text/csv; charset=UTF-8"),
    /** For those who ask for what is held (Utlämnande): figures, and how they are counted. */
    DISCLOSURE("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    Kind(String extension, String mediaType) {
      this.extension = extension;
      this.mediaType = mediaType;
    }

    /** Returns how a file of it ends, without a dot. */
    public String extension() {
      return extension;
    }

    /** Returns its media type. */
    public String mediaType() {
      return mediaType;
    }
  }
}
