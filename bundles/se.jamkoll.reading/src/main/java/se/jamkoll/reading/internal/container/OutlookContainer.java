package se.jamkoll.reading.internal.container;

import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.format.FileContent;

/**
 * Opens messages that Outlook saved.
 *
 * <p>It names nothing of the library, so that it can be loaded where the library is not.
 */
public final class OutlookContainer implements ContainerFormat {

  @Override
  public boolean opens(FileType type) {
    return type == FileType.MSG;
  }

  @Override
  public @Nullable FileContent open(FileContent file, Contents contents)
      throws UnreadableException {
    return OutlookMessage.open(file.bytes(), contents);
  }
}
