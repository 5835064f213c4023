package se.jamkoll.host.register.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.HostDocument.State;
import se.jamkoll.host.register.internal.store.Contents;
import se.jamkoll.host.register.internal.store.Feed;

/** Cases and their documents. */
public final class Documents {

  private final Handle handle;
  private final Feed feed;

  Documents(Handle handle, Feed feed) {
    this.handle = handle;
    this.feed = feed;
  }

  /** Opens a case and returns its key. */
  public String openCase(NewCase facts) {
    String key = Keys.next();
    handle
        .createUpdate(
            """
            INSERT INTO case_file
              (case_key, diary_number, title, body_name, administration, unit, case_type, field)
            VALUES
              (:key, :diaryNumber, :title, :body, :administration, :unit, :type, :field)""")
        .bindMethods(facts)
        .bind("key", key)
        .execute();
    return key;
  }

  /**
   * Adds a document with its first version and returns its key.
   *
   * @param content the content, read to its end and left open
   */
  public String add(NewDocument facts, InputStream content) {
    String key = Keys.next();
    handle
        .createUpdate(
            """
            INSERT INTO document
              (document_key, case_key, document_type, document_role, label, title, file_name,
               state, confidentiality, writer, newest_version, removed)
            VALUES
              (:key, :caseKey, :type, :role, :label, :title, :fileName,
               :state, :confidentiality, :writer, 1, FALSE)""")
        .bindMethods(facts)
        .bind("key", key)
        .execute();
    write(key, 1, facts.made(), content);
    feed.documentChanged(key);
    return key;
  }

  /**
   * Adds a version to a document, which stays a draft or finished as it is.
   *
   * @param made when the version was made
   * @param content the content, read to its end and left open
   */
  public void addVersion(String document, Instant made, InputStream content) {
    set(document, "newest_version = newest_version + 1");
    int version =
        handle
            .createQuery("SELECT newest_version FROM document WHERE document_key = :key")
            .bind("key", document)
            .mapTo(Integer.class)
            .one();
    write(document, version, made, content);
    changed(document);
  }

  /** Finishes a draft in its newest version. */
  public void finish(String document) {
    set(document, "state = '" + State.FINAL + "'");
    changed(document);
  }

  /**
   * Sends a document to a manager to be read.
   *
   * @param manager the key of the user; null to take it back
   */
  public void route(String document, @Nullable String manager) {
    int rows =
        handle
            .createUpdate(
                "UPDATE document SET manager = :manager WHERE document_key = :key AND NOT removed")
            .bind("manager", manager)
            .bind("key", document)
            .execute();
    Found.one(rows, "document", document);
    changed(document);
  }

  /** Says whether a document may be opened. */
  public void mark(String document, Confidentiality confidentiality) {
    set(document, "confidentiality = '" + confidentiality + "'");
    changed(document);
  }

  /** Removes a document with its content; its key is never used again. */
  public void remove(String document) {
    set(document, "removed = TRUE");
    Contents.forget(handle, document);
    changed(document);
    feed.documentRemoved(document);
  }

  private void set(String document, String what) {
    int rows =
        handle
            .createUpdate(
                "UPDATE document SET " + what + " WHERE document_key = :key AND NOT removed")
            .bind("key", document)
            .execute();
    Found.one(rows, "document", document);
  }

  private void write(String document, int version, Instant made, InputStream content) {
    try {
      Contents.write(handle, document, version, made, content);
    } catch (IOException e) {
      throw new UncheckedIOException("The content cannot be read.", e);
    }
  }

  /** A document is part of the agendas that it is on, as long as they may change. */
  private void changed(String document) {
    feed.documentChanged(document);
    handle
        .createQuery(
            """
            SELECT DISTINCT meeting.meeting_key
            FROM agenda_document
            JOIN agenda_item ON agenda_item.item_key = agenda_document.item_key
            JOIN meeting ON meeting.meeting_key = agenda_item.meeting_key
            WHERE agenda_document.document_key = :document
              AND agenda_document.version_number IS NULL""")
        .bind("document", document)
        .mapTo(String.class)
        .list()
        .forEach(feed::meetingChanged);
  }
}
