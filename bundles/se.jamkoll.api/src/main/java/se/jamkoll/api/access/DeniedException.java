package se.jamkoll.api.access;

import org.jspecify.annotations.Nullable;

/**
 * Tells that a caller may not do what was asked for. What people read of it comes from {@link
 * se.jamkoll.api.compliance.ComplianceMessages}; the message here is for logs and holds no text of
 * a document.
 */
public final class DeniedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Operation operation;
  private final @Nullable String body;

  /**
   * Creates the exception.
   *
   * @param operation what was refused
   * @param body the body whose it is; null when it is no body's
   */
  public DeniedException(Operation operation, @Nullable String body) {
    super(operation + (body == null ? "" : " at " + body));
    this.operation = operation;
    this.body = body;
  }

  /** Returns what was refused. */
  public Operation operation() {
    return operation;
  }

  /** Returns the body whose it is; null when it is no body's. */
  public @Nullable String body() {
    return body;
  }
}
