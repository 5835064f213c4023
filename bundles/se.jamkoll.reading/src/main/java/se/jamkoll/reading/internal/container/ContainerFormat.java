package se.jamkoll.reading.internal.container;

import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.format.FileContent;

/** Opens files that hold letters. Implementations are safe for use by several threads. */
public interface ContainerFormat {

  /** Tells whether this opens files of the type. */
  boolean opens(FileType type);

  /**
   * Hands over the files that lie in a container.
   *
   * @return what to read where no letter lies in it, such as the text of a mail; null when there is
   *     nothing else
   * @throws UnreadableException when the container is refused whole
   */
  @Nullable FileContent open(FileContent file, Contents contents) throws UnreadableException;

  /** Takes the files that lie in a container. */
  interface Contents {

    /** Takes a file that should be a letter; what it is not is told. */
    void letter(String name, byte[] bytes) throws UnreadableException;

    /** Takes a file that may be a letter, or a picture in a signature; only letters are read. */
    void attachment(String name, byte[] bytes) throws UnreadableException;
  }
}
