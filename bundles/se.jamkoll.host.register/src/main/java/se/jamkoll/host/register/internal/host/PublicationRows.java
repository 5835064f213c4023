package se.jamkoll.host.register.internal.host;

import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.Publication;
import se.jamkoll.api.host.Publication.CompletionRequest;
import se.jamkoll.api.host.Publication.RequestClosed;
import se.jamkoll.api.host.Publication.Result;

/** What came back about documents, as it stands in the tables. */
final class PublicationRows {

  private PublicationRows() {}

  /** Keeps a publication, unless one with its key is kept already. */
  static void keep(Handle handle, Publication publication, Instant received) {
    int kept =
        handle
            .createQuery("SELECT COUNT(*) FROM publication WHERE publication_key = :key")
            .bind("key", publication.key())
            .mapTo(Integer.class)
            .one();
    if (kept > 0) {
      return;
    }
    if (publication instanceof Result result) {
      keepResult(handle, result, received);
    } else if (publication instanceof CompletionRequest request) {
      insert(handle, request, received, request.item())
          .bind("message", request.message())
          .bind("due", request.due())
          .execute();
    } else if (publication instanceof RequestClosed closed) {
      insert(handle, closed, received, closed.item()).bind("request", closed.request()).execute();
    }
  }

  private static void keepResult(Handle handle, Result result, Instant received) {
    insert(handle, result, received, null)
        .bind("status", result.status().name())
        .bind("level", result.level() == null ? null : result.level().name())
        .bind("uncertain", result.uncertain())
        .bind("compliant", result.compliant())
        .execute();
    int place = 1;
    for (Publication.Warning warning : result.warnings()) {
      handle.execute(
          """
          INSERT INTO publication_warning (publication_key, place, rule_id, severity, message)
          VALUES (?, ?, ?, ?, ?)""",
          result.key(),
          place++,
          warning.rule(),
          warning.severity().name(),
          warning.message());
    }
  }

  /** What only one kind has is null until it is bound. */
  private static Update insert(
      Handle handle, Publication publication, Instant received, @Nullable String item) {
    return handle
        .createUpdate(
            """
            INSERT INTO publication
              (publication_key, kind, document_key, version_key, received, item_key, status, level,
               uncertain, compliant, message, due, request_key)
            VALUES
              (:key, :kind, :document, :version, :received, :item, :status, :level,
               :uncertain, :compliant, :message, :due, :request)""")
        .bind("key", publication.key())
        .bind("kind", publication.getClass().getSimpleName())
        .bind("document", publication.version().document())
        .bind("version", publication.version().version())
        .bind("received", received)
        .bind("item", item)
        .bind("status", (String) null)
        .bind("level", (String) null)
        .bind("uncertain", (Boolean) null)
        .bind("compliant", (Boolean) null)
        .bind("message", (String) null)
        .bind("due", (LocalDate) null)
        .bind("request", (String) null);
  }
}
