package se.jamkoll.reading;

/**
 * How much of a file is read; a file over a limit is refused, never read in part.
 *
 * @param maxBytes the size of the file, in bytes
 * @param maxUnpackedBytes the size of what is unpacked from it, in bytes
 * @param maxEntries the number of entries in a package
 * @param maxDepth how deep elements may be nested
 * @param maxPages the number of pages, in formats that have pages
 * @param maxLetters the number of letters in a container, such as a zip file or a mail
 * @param maxNesting how deep containers may lie within each other
 */
public record ReadingLimits(
    int maxBytes,
    int maxUnpackedBytes,
    int maxEntries,
    int maxDepth,
    int maxPages,
    int maxLetters,
    int maxNesting) {

  private static final int MEGABYTE = 1024 * 1024;
  private static final int LETTERS = 500;
  private static final int NESTING = 3;

  /** Creates limits with the default ones for containers. */
  public ReadingLimits(
      int maxBytes, int maxUnpackedBytes, int maxEntries, int maxDepth, int maxPages) {
    this(maxBytes, maxUnpackedBytes, maxEntries, maxDepth, maxPages, LETTERS, NESTING);
  }

  /** Checks that every limit lets something through. */
  public ReadingLimits {
    int least = Math.min(Math.min(maxBytes, maxUnpackedBytes), Math.min(maxEntries, maxDepth));
    if (Math.min(least, Math.min(maxPages, Math.min(maxLetters, maxNesting))) < 1) {
      throw new IllegalArgumentException("Every limit must be at least 1.");
    }
  }

  /**
   * Returns the limits of a configuration.
   *
   * @throws IllegalArgumentException when one of them is outside its range
   */
  public static ReadingLimits of(ReadingSettings settings) {
    return new ReadingLimits(
        bytes(settings.maxMegabytes()),
        bytes(settings.maxUnpackedMegabytes()),
        settings.maxEntries(),
        settings.maxDepth(),
        settings.maxPages(),
        settings.maxLetters(),
        settings.maxNesting());
  }

  /** Returns limits that any real decision document keeps within. */
  public static ReadingLimits defaults() {
    return new ReadingLimits(100 * MEGABYTE, 256 * MEGABYTE, 10_000, 200, 2_000);
  }

  /** Returns these limits with another size of what is unpacked, in bytes. */
  public ReadingLimits withMaxUnpackedBytes(int bytes) {
    return new ReadingLimits(
        maxBytes, bytes, maxEntries, maxDepth, maxPages, maxLetters, maxNesting);
  }

  private static int bytes(int megabytes) {
    if (megabytes > ReadingSettings.MAX_MEGABYTES) {
      throw new IllegalArgumentException(
          "A limit is at most " + ReadingSettings.MAX_MEGABYTES + " MB, not " + megabytes + ".");
    }
    return megabytes * MEGABYTE;
  }
}
