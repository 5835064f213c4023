package se.jamkoll.reading;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How much of a file is read, as an administrator sets it; see {@link ReadingLimits}. */
@ObjectClassDefinition(
    id = ReadingSettings.PID,
    name = "Jämkoll: reading",
    description = "A file over a limit is refused, never read in part.")
public @interface ReadingSettings {

  /** The name of the configuration. */
  String PID = "se.jamkoll.reading";

  /** The largest limit in megabytes: what one array can hold. */
  int MAX_MEGABYTES = 2047;

  /** Returns the size of a file, in megabytes. */
  @AttributeDefinition(name = "Size of a file (MB)", min = "1", max = "" + MAX_MEGABYTES)
  int maxMegabytes() default 100;

  /** Returns the size of what is unpacked from a file, in megabytes. */
  @AttributeDefinition(name = "Size unpacked (MB)", min = "1", max = "" + MAX_MEGABYTES)
  int maxUnpackedMegabytes() default 256;

  /** Returns the number of entries in a package. */
  @AttributeDefinition(name = "Entries in a package", min = "1")
  int maxEntries() default 10_000;

  /** Returns how deep elements may be nested. */
  @AttributeDefinition(name = "Depth of elements", min = "1")
  int maxDepth() default 200;

  /** Returns the number of pages, in formats that have pages. */
  @AttributeDefinition(name = "Pages", min = "1")
  int maxPages() default 2_000;

  /** Returns the number of letters in a container, such as a zip file or a mail. */
  @AttributeDefinition(name = "Letters in a container", min = "1")
  int maxLetters() default 500;

  /** Returns how deep containers may lie within each other. */
  @AttributeDefinition(name = "Nesting of containers", min = "1")
  int maxNesting() default 3;
}
