package se.jamkoll.store.internal.queue;

import se.jamkoll.api.store.StoreException;

/**
 * A failure of a handler as it may be told: what and where, but not its message, which may quote a
 * document.
 */
final class Failure extends Exception {

  private static final long serialVersionUID = 1L;

  private Failure(String message) {
    super(message, null, false, true);
  }

  static String nameOf(Throwable why) {
    return why instanceof StoreException store
        ? "StoreException " + store.kind()
        : why.getClass().getSimpleName();
  }

  static Failure bare(Throwable why) {
    Failure bare = new Failure(why.getClass().getName());
    bare.setStackTrace(why.getStackTrace());
    return bare;
  }
}
