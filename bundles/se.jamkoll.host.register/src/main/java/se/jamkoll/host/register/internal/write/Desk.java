package se.jamkoll.host.register.internal.write;

import org.jdbi.v3.core.Handle;
import se.jamkoll.host.register.internal.store.Feed;

/**
 * Where the register is changed, within one transaction.
 *
 * @param people bodies, users, and what users do for bodies
 * @param documents cases and their documents
 * @param meetings meetings and their agendas
 * @param examples whether the register was filled with examples
 */
public record Desk(People people, Documents documents, Meetings meetings, ExampleMark examples) {

  Desk(Handle handle, Feed feed) {
    this(
        new People(handle),
        new Documents(handle, feed),
        new Meetings(handle, feed),
        new ExampleMark(handle));
  }
}
