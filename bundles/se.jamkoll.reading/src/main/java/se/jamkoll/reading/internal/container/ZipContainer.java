package se.jamkoll.reading.internal.container;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.format.FileContent;
import se.jamkoll.reading.internal.zip.ZipArchive;

/** Opens zip files of letters. */
public final class ZipContainer implements ContainerFormat {

  private static final Set<String> JUNK = Set.of("thumbs.db", "desktop.ini");

  @Override
  public boolean opens(FileType type) {
    return type == FileType.ZIP;
  }

  @Override
  public @Nullable FileContent open(FileContent file, Contents contents)
      throws UnreadableException {
    ZipArchive archive = file.archive();
    for (String name : archive.names()) {
      if (isFile(name)) {
        contents.letter(name, unpacked(archive, name));
      }
    }
    return null;
  }

  private static byte[] unpacked(ZipArchive archive, String name) throws UnreadableException {
    byte[] bytes = archive.unpack(name);
    if (bytes == null) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "");
    }
    return bytes;
  }

  /** Folders, and what systems leave behind in them, are no letters. */
  private static boolean isFile(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return !file.isEmpty()
        && !file.startsWith(".")
        && !file.startsWith("~$")
        && !name.startsWith("__MACOSX/")
        && !JUNK.contains(file);
  }
}
