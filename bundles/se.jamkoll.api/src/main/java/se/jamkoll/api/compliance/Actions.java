package se.jamkoll.api.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;

/** What the secretary of a body does about what items lack. */
@ProviderType
public interface Actions {

  /** The greatest length of a text, in UTF-16 code units. */
  int LONGEST_TEXT = 4000;

  /**
   * Makes an action. A request for completion goes to the host, where it can take it; its writer is
   * whom the host knows.
   */
  Action make(Caller caller, Request request);

  /** Closes an action with what came of it. */
  Action close(Caller caller, String action, Action.Outcome outcome);

  /** Returns the actions that a query asks for, at the bodies that the caller may see. */
  List<Action> find(Caller caller, ActionQuery query);

  /**
   * Returns wording to copy or change: for the official, the minutes or the decision, by the
   * organisation's templates. It never says what the consequences are.
   */
  String wording(
      Caller caller, String host, String meeting, String item, Action.Kind kind, Locale locale);

  /**
   * What to do.
   *
   * @param host the id of the host
   * @param meeting the key of the meeting
   * @param item the key of the item
   * @param kind what to do
   * @param paragraph the paragraph of the minutes; needed for {@link Action.Kind#REFERRAL_BACK}
   * @param text the wording or the reason
   * @param due when it is to be done; needed for {@link Action.Kind#ASSIGNMENT}
   */
  record Request(
      String host,
      String meeting,
      String item,
      Action.Kind kind,
      @Nullable String paragraph,
      String text,
      @Nullable LocalDate due) {}
}
