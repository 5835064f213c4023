package se.jamkoll.web.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A file of the pages, ready to be sent. */
final class Asset {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "html", "text/html;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "txt", "text/plain;charset=utf-8");

  private final String type;
  private final byte[] plain;
  private final byte[] compressed;

  private Asset(String type, byte[] plain, byte[] compressed) {
    this.type = type;
    this.plain = plain;
    this.compressed = compressed;
  }

  /**
   * Creates a file.
   *
   * @throws IllegalArgumentException when its name says no type that pages are made of
   */
  static Asset of(String path, byte[] content) {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null) {
      throw new IllegalArgumentException("Pages are not made of files such as " + path);
    }
    return new Asset(type, content, gzip(content));
  }

  /** Returns the file with the version in place of its placeholder. */
  Asset withVersion(String version) {
    String text = new String(plain, StandardCharsets.UTF_8).replace("{version}", version);
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new Asset(type, content, gzip(content));
  }

  String type() {
    return type;
  }

  byte[] content(boolean gzip) {
    return gzip ? compressed : plain;
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
      stream.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
