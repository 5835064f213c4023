package se.jamkoll.reading;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import se.jamkoll.reading.internal.worker.pool.PoolSettings;

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

  /** Returns how many documents are read at a time, each by a worker; 0 for one a core. */
  @AttributeDefinition(name = "Workers (0: one a core)", min = "0", max = "256")
  int workers() default 0;

  /** Returns the heap of a worker, in megabytes. */
  @AttributeDefinition(name = "Heap of a worker (MB)", min = "16", max = "65536")
  int workerMegabytes() default PoolSettings.HEAP_MEGABYTES;

  /** Returns how long a document may take, in seconds. */
  @AttributeDefinition(name = "Time for a document (s)", min = "1", max = "3600")
  int secondsPerDocument() default PoolSettings.SECONDS_PER_DOCUMENT;

  /** Returns after how many documents a worker is replaced. */
  @AttributeDefinition(name = "Documents of a worker", min = "1")
  int documentsPerWorker() default PoolSettings.DOCUMENTS_PER_WORKER;

  /** Returns how long a document waits while all workers are busy, in seconds. */
  @AttributeDefinition(name = "Wait for a worker (s)", min = "0", max = "3600")
  int waitSeconds() default PoolSettings.WAIT_SECONDS;

  /** Returns up to what size a file goes down the pipe, in megabytes; larger ones are spooled. */
  @AttributeDefinition(name = "Size down the pipe (MB)", min = "0", max = "64")
  int maxPipedMegabytes() default PoolSettings.PIPED_MEGABYTES;

  /** Returns the folder in which the spool is made; empty for the folder of the server's data. */
  @AttributeDefinition(name = "Folder of the spool", required = false)
  String spool() default "";
}
