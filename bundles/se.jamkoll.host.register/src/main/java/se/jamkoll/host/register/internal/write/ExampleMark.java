package se.jamkoll.host.register.internal.write;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Remembers that the register was filled with examples. */
public final class ExampleMark {

  private final Handle handle;

  ExampleMark(Handle handle) {
    this.handle = handle;
  }

  /** Remembers it; returns false when it was remembered before. */
  public boolean mark(Instant filled) {
    int before = handle.createQuery("SELECT COUNT(*) FROM example_fill").mapTo(Integer.class).one();
    if (before > 0) {
      return false;
    }
    handle.execute("INSERT INTO example_fill (filled) VALUES (?)", filled);
    return true;
  }
}
