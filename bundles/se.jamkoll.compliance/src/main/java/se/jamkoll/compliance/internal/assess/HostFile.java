package se.jamkoll.compliance.internal.assess;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.DocumentContent;
import se.jamkoll.api.host.DocumentVersion;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;
import se.jamkoll.compliance.internal.work.WorkName;

/**
 * A version of a host's document as a file to read. It remembers why it could not be had, so that
 * the host's trouble is not taken for the document's.
 */
final class HostFile implements DocumentSource {

  private final CaseHost host;
  private final HostDocument document;
  private @Nullable HostException trouble;
  private @Nullable DocumentVersion other;
  private @Nullable String sha256;

  HostFile(CaseHost host, HostDocument document) {
    this.host = host;
    this.document = document;
  }

  @Override
  public String name() {
    return document.fileName();
  }

  @Override
  public InputStream open() throws IOException {
    DocumentContent content;
    try {
      content = host.open(document.version());
    } catch (HostException e) {
      trouble = e;
      throw new IOException("The host does not open the document.", e);
    }
    if (!content.version().equals(document.version())) {
      other = content.version();
      content.close();
      throw new IOException("The host opened another version.");
    }
    sha256 = content.sha256();
    return new Remembering(content.stream());
  }

  /** Returns why the host did not give the document; null when it did. */
  @Nullable HostException trouble() {
    return trouble;
  }

  /** Returns the version that the host opened instead; null when it opened the right one. */
  @Nullable DocumentVersion other() {
    return other;
  }

  /** Returns the SHA-256 of the bytes; null when they were not read to the end. */
  @Nullable String sha256() {
    return sha256;
  }

  private final class Remembering extends FilterInputStream {

    private final MessageDigest digest;

    Remembering(InputStream stream) {
      this(stream, WorkName.digest());
    }

    private Remembering(InputStream stream, MessageDigest digest) {
      super(new DigestInputStream(stream, digest));
      this.digest = digest;
    }

    @Override
    public int read() throws IOException {
      return noted(() -> super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return noted(() -> super.read(bytes, offset, length));
    }

    private int noted(Reading reading) throws IOException {
      try {
        int read = reading.read();
        if (read < 0 && sha256 == null) {
          sha256 = HexFormat.of().formatHex(digest.digest());
        }
        return read;
      } catch (IOException e) {
        trouble =
            e.getCause() instanceof HostException meant
                ? meant
                : new HostException(Kind.UNAVAILABLE, "The document stopped coming.", e);
        throw e;
      }
    }
  }

  private interface Reading {
    int read() throws IOException;
  }
}
