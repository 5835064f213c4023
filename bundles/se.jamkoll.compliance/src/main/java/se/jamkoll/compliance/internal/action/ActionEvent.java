package se.jamkoll.compliance.internal.action;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.host.Publication;
import se.jamkoll.api.host.Publication.CompletionRequest;
import se.jamkoll.api.host.Publication.RequestClosed;
import se.jamkoll.api.store.Work;

/** What of an action a host is told. */
public enum ActionEvent {
  /** A completion is asked for. */
  REQUESTED,
  /** The request is closed. */
  CLOSED;

  /** The kind of work that tells hosts. */
  public static final String WORK_KIND = "publish";

  private static final String PREFIX = "action:";

  /** Tells whether work to tell a host is about an action. */
  public static boolean isIn(String payload) {
    return payload.startsWith(PREFIX);
  }

  /** Returns the id of the action that the payload of work is about. */
  public static String actionIn(String payload) {
    return payload.substring(PREFIX.length(), payload.lastIndexOf(':'));
  }

  /**
   * Returns the event that the payload of work is about.
   *
   * @throws IllegalArgumentException when it names none
   */
  public static ActionEvent eventIn(String payload) {
    String name = payload.substring(payload.lastIndexOf(':') + 1);
    return Arrays.stream(values())
        .filter(event -> event.lower().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No event of an action: " + payload));
  }

  /** Returns the work of telling the host of an action, due now. */
  public Work work(Action action, Instant now) {
    String payload = PREFIX + action.id() + ":" + lower();
    return new Work(WORK_KIND, payload, payload, now, Work.URGENT);
  }

  /**
   * Returns what the host is told; nothing when there is no letter to tell it of, or when a request
   * was closed before the host was told of it.
   */
  public Optional<Publication> publication(Action action) {
    boolean late = this == REQUESTED && action.outcome() != null;
    if (late || action.kind() != Action.Kind.COMPLETION || action.version() == null) {
      return Optional.empty();
    }
    String request = PREFIX + action.id();
    var version = action.version().atHost();
    return Optional.of(
        this == REQUESTED
            ? new CompletionRequest(request, version, action.item(), action.text(), action.due())
            : new RequestClosed(request + ":" + action.outcome(), version, action.item(), request));
  }

  private String lower() {
    return name().toLowerCase(Locale.ROOT);
  }
}
