package se.jamkoll.host.register.internal.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.DocumentVersion;
import se.jamkoll.api.host.HostCase;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.host.HostDocument.State;

/** Documents and cases, as they stand in the tables. */
final class DocumentRows {

  /** Documents in their newest versions, with their cases: letters, then appendices by name. */
  private static final String NEWEST =
      """
      SELECT document.*, version_number, made, diary_number, body_name, administration, unit,
        case_type, field
      FROM document
      JOIN case_file ON case_file.case_key = document.case_key
      JOIN document_version ON document_version.document_key = document.document_key
        AND document_version.version_number = document.newest_version
      WHERE NOT document.removed AND <condition>
      ORDER BY CASE document_role WHEN 'LETTER' THEN 1 WHEN 'APPENDIX' THEN 2 ELSE 3 END,
        label, made, document.document_key""";

  private DocumentRows() {}

  static Optional<HostDocument> newest(Handle handle, String key) {
    return found(handle, "document.document_key = :key", key).findOne();
  }

  static List<HostDocument> draftsOfWriter(Handle handle, String user) {
    return found(handle, "state = 'DRAFT' AND writer = :key", user).list();
  }

  static List<HostDocument> draftsOfManager(Handle handle, String user) {
    return found(handle, "state = 'DRAFT' AND manager = :key", user).list();
  }

  static Optional<HostCase> caseOf(Handle handle, String key) {
    List<HostDocument> documents = found(handle, "document.case_key = :key", key).list();
    return handle
        .createQuery("SELECT * FROM case_file WHERE case_key = :key")
        .bind("key", key)
        .map(
            (row, context) ->
                new HostCase(key, row.getString("title"), facts(row, null), documents))
        .findOne();
  }

  private static ResultIterable<HostDocument> found(Handle handle, String condition, String key) {
    return handle
        .createQuery(NEWEST)
        .define("condition", condition)
        .bind("key", key)
        .map((row, context) -> document(row));
  }

  /** Makes a document of a row that has the columns of a document, a version and a case. */
  static HostDocument document(ResultSet row) throws SQLException {
    return new HostDocument(
        new DocumentVersion(
            row.getString("document_key"), String.valueOf(row.getInt("version_number"))),
        State.valueOf(row.getString("state")),
        Confidentiality.valueOf(row.getString("confidentiality")),
        Role.valueOf(row.getString("document_role")),
        row.getString("label"),
        row.getString("title"),
        row.getString("file_name"),
        row.getObject("made", OffsetDateTime.class).toInstant(),
        facts(row, row.getString("document_type")));
  }

  /** Makes the facts of a row that has the columns of a case. */
  static CaseFacts facts(ResultSet row, @Nullable String documentType) throws SQLException {
    return new CaseFacts(
        row.getString("case_key"),
        row.getString("diary_number"),
        row.getString("body_name"),
        row.getString("administration"),
        row.getString("unit"),
        row.getString("case_type"),
        documentType,
        row.getString("field"));
  }
}
