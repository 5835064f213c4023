package se.jamkoll.shell.internal.remote;

/** Tells that something could not be asked of a server, or was refused, and what to do. */
public final class RemoteException extends Exception {

  /** The command line, or what it names, cannot be used; nothing was asked. */
  static final int WRONG_USAGE = 2;

  /** The server refused it; the same again is refused again. */
  static final int REFUSED = 4;

  /** The server does not answer, or cannot for now; the same may go well later. */
  static final int NOT_NOW = 5;

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final transient Object[] values;

  RemoteException(int status, String key, Object... values) {
    super(key);
    this.status = status;
    this.key = key;
    this.values = values.clone();
  }

  /** Returns the exit status that tells of it. */
  public int status() {
    return status;
  }

  /** Returns the key of the text that tells of it. */
  public String key() {
    return key;
  }

  /** Returns what fills the places of the text. */
  public Object[] values() {
    return values.clone();
  }
}
