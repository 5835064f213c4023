package se.jamkoll.store.internal.queue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.store.WorkHandler;

/** Those who do work, by its kind; they come and go. */
public final class Handlers {

  private final Map<String, WorkHandler> byKind = new ConcurrentHashMap<>();

  /** Adds one; it replaces one of the same kind. */
  public void add(WorkHandler handler) {
    byKind.put(handler.kind(), handler);
  }

  /** Removes one, unless another of its kind has come instead. */
  public void remove(WorkHandler handler) {
    byKind.remove(handler.kind(), handler);
  }

  /** Returns the one who does a kind of work; null when there is none. */
  @Nullable WorkHandler of(String kind) {
    return byKind.get(kind);
  }
}
