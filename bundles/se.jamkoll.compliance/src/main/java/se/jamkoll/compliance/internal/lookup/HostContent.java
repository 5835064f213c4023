package se.jamkoll.compliance.internal.lookup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.host.DocumentContent;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;

/** The content of a host's document, opened when it is read. */
public final class HostContent implements DocumentSource {

  private final HostLookup hosts;
  private final String host;
  private final HostDocument document;
  private volatile @Nullable HostException failure;

  /** Creates the content of a version of a document. */
  public HostContent(HostLookup hosts, String host, HostDocument document) {
    this.hosts = hosts;
    this.host = host;
    this.document = document;
  }

  @Override
  public String name() {
    return document.fileName();
  }

  @Override
  public InputStream open() throws IOException {
    try {
      DocumentContent content = hosts.open(host, document.version());
      return new FilterInputStream(content.stream()) {
        @Override
        public void close() throws IOException {
          content.close();
        }
      };
    } catch (HostException e) {
      failure = e;
      throw new IOException("The host does not give the document.", e);
    }
  }

  /** Returns why the host did not give the document; null when it did. */
  public @Nullable HostException failure() {
    return failure;
  }
}
