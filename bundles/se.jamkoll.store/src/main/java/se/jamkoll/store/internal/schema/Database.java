package se.jamkoll.store.internal.schema;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Which database it is, as its address tells.
 *
 * @param kind which of those that are known
 * @param url its JDBC address, with what the store needs of it
 */
public record Database(Kind kind, String url) {

  private static final String POSTGRESQL = "jdbc:postgresql:";

  private static final String H2 = "jdbc:h2:";

  /**
   * What H2 needs: a commit is on the disk when it returns; no failed statement, which may quote
   * what someone wrote, is put in a file beside; and the store alone closes the database.
   */
  private static final List<String> OPTIONS =
      List.of(";WRITE_DELAY=0", ";TRACE_LEVEL_FILE=0", ";DB_CLOSE_ON_EXIT=FALSE");

  /** Returns the database at an address. */
  public static Database at(String url) {
    if (url.startsWith(POSTGRESQL)) {
      return new Database(Kind.POSTGRESQL, url);
    }
    if (url.startsWith(H2)) {
      return new Database(Kind.H2, withOptions(url));
    }
    throw new IllegalArgumentException(
        "The database is H2 or PostgreSQL, so its address starts with %s or %s, not: %s"
            .formatted(H2, POSTGRESQL, url.replaceAll("[?;].*", "")));
  }

  /**
   * Returns the database in a file of a folder. It is opened so that the interruption of a thread
   * does not close it for all.
   */
  public static Database in(Path folder) {
    return at(H2 + "async:" + folder.toAbsolutePath().resolve("jamkoll"));
  }

  private static String withOptions(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    StringBuilder whole = new StringBuilder(url);
    for (String option : OPTIONS) {
      String name = option.substring(0, option.indexOf('=') + 1).toLowerCase(Locale.ROOT);
      whole.append(lower.contains(name) ? "" : option);
    }
    return whole.toString();
  }

  /** Tells whether no other process can have it open. */
  public boolean exclusive() {
    String lower = url.toLowerCase(Locale.ROOT);
    return kind == Kind.H2
        && !lower.startsWith("jdbc:h2:tcp:")
        && !lower.startsWith("jdbc:h2:ssl:")
        && !lower.contains("auto_server=true");
  }

  /** The databases that are known. */
  public enum Kind {
    /** H2, in a file of this process. */
    H2("org.h2.Driver"),
    /** PostgreSQL, which several nodes can share. */
    POSTGRESQL("org.postgresql.Driver");

    private final String driver;

    Kind(String driver) {
      this.driver = driver;
    }

    /** Returns the name of its driver's class. */
    public String driver() {
      return driver;
    }
  }
}
