package se.jamkoll.api.document;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads files into {@link DecisionDocument}s.
 *
 * <p>Files are hostile input: an implementation bounds what it reads and never throws for what a
 * file holds. Implementations are safe for use by several threads.
 */
@ProviderType
public interface DocumentReader {

  /** Reads a document, or says why it could not be read. */
  ReadingResult read(DocumentSource source);
}
