package se.jamkoll.host.register.internal.host;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.jamkoll.api.host.HostUser;

/**
 * Who may read what. A draft is read by its writer and the manager that it was sent to, and by no
 * one else. A finished document is read, besides, by those who have a duty for its body or for a
 * body that has it on an agenda; a restricted one only by the secretaries among them.
 */
final class Permissions {

  private Permissions() {}

  /** Tells whether a user may read a document; false for what is not there. */
  static boolean mayRead(Handle handle, String user, String document) {
    return handle
            .createQuery(
                """
            SELECT COUNT(*) FROM document
            JOIN case_file ON case_file.case_key = document.case_key
            WHERE document.document_key = :document AND NOT document.removed
              AND (document.writer = :user OR document.manager = :user
                OR document.state = 'FINAL' AND EXISTS (
                  SELECT 1 FROM duty WHERE duty.user_key = :user
                  AND (document.confidentiality = 'OPEN' OR duty.duty = 'SECRETARY')
                  AND (duty.body_name IS NULL OR duty.body_name = case_file.body_name
                    OR duty.body_name IN (
                      SELECT meeting.body_name FROM agenda_document
                      JOIN agenda_item ON agenda_item.item_key = agenda_document.item_key
                      JOIN meeting ON meeting.meeting_key = agenda_item.meeting_key
                      WHERE agenda_document.document_key = document.document_key))))""")
            .bind("user", user)
            .bind("document", document)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Tells whether a user writes a document; false for what is not there. */
  static boolean writes(Handle handle, String user, String document) {
    return handle
            .createQuery(
                """
            SELECT COUNT(*) FROM document
            WHERE document_key = :document AND writer = :user AND NOT removed""")
            .bind("user", user)
            .bind("document", document)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Returns the user behind a login. */
  static Optional<HostUser> userOf(Handle handle, String login) {
    return handle
        .createQuery("SELECT user_key FROM register_user WHERE login = :login")
        .bind("login", login)
        .map((row, context) -> new HostUser(row.getString("user_key")))
        .findOne();
  }
}
