package se.jamkoll.corpus.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A packaged document whose bytes depend on its parts only. */
final class ZipPackage {

  private static final LocalDateTime SAVED = LocalDateTime.of(2026, 1, 15, 9, 30);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8);

  /** Adds a part that is not compressed. */
  ZipPackage stored(String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    return add(entry, content);
  }

  ZipPackage part(String name, byte[] content) {
    return add(new ZipEntry(name), content);
  }

  /** Adds a part that is the same in every letter, from a resource beside this class. */
  ZipPackage resource(String name, String resource) {
    try (InputStream stream = ZipPackage.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("The drawer lacks its resource " + resource);
      }
      return part(name, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ZipPackage add(ZipEntry entry, byte[] content) {
    try {
      entry.setTimeLocal(SAVED);
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
