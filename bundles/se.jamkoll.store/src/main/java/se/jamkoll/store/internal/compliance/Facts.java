package se.jamkoll.store.internal.compliance;

import org.jdbi.v3.core.statement.SqlStatement;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.store.internal.sql.Row;

/** Where a document belongs, as columns of a table. */
final class Facts {

  /** The columns, and the names of the parameters that are bound to them. */
  static final String COLUMNS =
      "case_key, diary_number, body, body_key, administration, unit, case_type, document_type,"
          + " domain";

  static final String PARAMETERS =
      ":case_key, :diary_number, :body, :body_key, :administration, :unit, :case_type,"
          + " :document_type, :domain";

  private Facts() {}

  static void bind(SqlStatement<?> statement, CaseFacts facts) {
    statement
        .bind("case_key", facts.caseKey())
        .bind("diary_number", facts.diaryNumber())
        .bind("body", facts.body())
        .bind("body_key", Row.key(facts.body()))
        .bind("administration", facts.administration())
        .bind("unit", facts.unit())
        .bind("case_type", facts.caseType())
        .bind("document_type", facts.documentType())
        .bind("domain", facts.domain());
  }

  static CaseFacts of(Row row) {
    return new CaseFacts(
        row.textOrNull("case_key"),
        row.textOrNull("diary_number"),
        row.textOrNull("body"),
        row.textOrNull("administration"),
        row.textOrNull("unit"),
        row.textOrNull("case_type"),
        row.textOrNull("document_type"),
        row.textOrNull("domain"));
  }
}
