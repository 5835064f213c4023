package se.jamkoll.api.host;

import java.util.List;

/**
 * A case (ärende) and what lies in it.
 *
 * @param key its key
 * @param title its title; shown to those who may read it, and never stored
 * @param facts where it belongs
 * @param documents its documents in their newest versions
 */
public record HostCase(String key, String title, CaseFacts facts, List<HostDocument> documents) {

  /** Copies the documents. */
  public HostCase {
    documents = List.copyOf(documents);
  }
}
