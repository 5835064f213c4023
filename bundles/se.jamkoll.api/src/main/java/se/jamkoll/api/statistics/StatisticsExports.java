package se.jamkoll.api.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.Term;
import se.jamkoll.api.access.Caller;

/** Compliance statistics as files for other systems. */
@ProviderType
public interface StatisticsExports {

  /**
   * Writes the figures that a query asks for, of the bodies that the caller may see; what is hidden
   * is left empty.
   *
   * @param locale the language of a workbook; files for programs are the same in each
   * @param out is not closed
   * @throws IOException when it cannot be written
   */
  void write(Caller caller, Kind kind, StatisticsQuery query, Locale locale, OutputStream out)
      throws IOException;

  /** What is written. */
  enum Kind implements Term {
    /** A line for each group, and one for all. */
    CSV("csv", "text/csv; charset=UTF-8"),
    /** The same as a workbook for people. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** A line for each figure, for programs that make their own tables. */
    TIDY("csv", "text/csv; charset=UTF-8");

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
