package se.jamkoll.host.register.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The content of documents, in parts: a file is never whole in memory. */
public final class Contents {

  private static final int PART = 256 * 1024;

  private Contents() {}

  /**
   * The size and the hash of a content.
   *
   * @param size in bytes
   * @param sha256 the SHA-256 of the bytes, 64 lower-case hexadecimal digits
   */
  public record Facts(long size, String sha256) {}

  /**
   * Keeps a new version of a document.
   *
   * @param stream the content, read to its end and left open
   */
  public static void write(
      Handle handle, String document, int version, Instant made, InputStream stream)
      throws IOException {
    MessageDigest digest = sha256();
    long size = 0;
    int part = 0;
    for (byte[] bytes = stream.readNBytes(PART);
        bytes.length > 0;
        bytes = stream.readNBytes(PART)) {
      digest.update(bytes);
      size += bytes.length;
      insert(handle, document, version, part++, bytes);
    }
    handle
        .createUpdate(
            """
            INSERT INTO document_version
              (document_key, version_number, made, content_size, sha256)
            VALUES (:document, :version, :made, :size, :sha256)""")
        .bind("document", document)
        .bind("version", version)
        .bind("made", made)
        .bind("size", size)
        .bind("sha256", HexFormat.of().formatHex(digest.digest()))
        .execute();
  }

  private static void insert(Handle handle, String document, int version, int part, byte[] bytes) {
    handle
        .createUpdate(
            """
            INSERT INTO content_part (document_key, version_number, part_number, bytes)
            VALUES (:document, :version, :part, :bytes)""")
        .bind("document", document)
        .bind("version", version)
        .bind("part", part)
        .bind("bytes", bytes)
        .execute();
  }

  /** Returns the size and the hash of a version; nothing when there is none. */
  public static Optional<Facts> facts(Handle handle, String document, int version) {
    return handle
        .createQuery(
            """
            SELECT content_size, sha256 FROM document_version
            WHERE document_key = :document AND version_number = :version""")
        .bind("document", document)
        .bind("version", version)
        .map((row, context) -> new Facts(row.getLong("content_size"), row.getString("sha256")))
        .findOne();
  }

  /** Forgets every version of a document, but not that they were. */
  public static void forget(Handle handle, String document) {
    handle.execute("DELETE FROM content_part WHERE document_key = ?", document);
  }

  /** Returns the bytes of a version, fetched a part at a time; no connection is held between. */
  public static InputStream open(
      RegisterDatabase database, String document, int version, Facts facts) {
    return new PartsStream(part -> part(database, document, version, part), facts.size());
  }

  private static Optional<byte[]> part(
      RegisterDatabase database, String document, int version, int part) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT bytes FROM content_part WHERE document_key = :document
                    AND version_number = :version AND part_number = :part""")
                .bind("document", document)
                .bind("version", version)
                .bind("part", part)
                .map((row, context) -> row.getBytes("bytes"))
                .findOne());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
