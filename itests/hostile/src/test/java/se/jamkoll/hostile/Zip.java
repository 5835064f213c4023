package se.jamkoll.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zip files with any names and contents. */
final class Zip {

  private static final byte[] CHUNK = new byte[1 << 20];

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  Zip with(String name, String text) {
    return with(name, text.getBytes(UTF_8));
  }

  Zip with(String name, byte[] content) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a text with a number of megabytes of zero bytes between its start and its end. */
  Zip withMegabytes(String name, String start, int megabytes, String end) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(start.getBytes(UTF_8));
      for (int i = 0; i < megabytes; i++) {
        zip.write(CHUNK);
      }
      zip.write(end.getBytes(UTF_8));
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
