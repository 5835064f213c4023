package se.jamkoll.api.compliance;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.host.MeetingQuery;

/**
 * The meetings of hosts, and their checks. The body's secretary and readers, strategists and
 * administrators see results; only the secretary checks.
 *
 * <p>Methods throw {@link se.jamkoll.api.access.DeniedException} when the caller may not, and
 * {@link ComplianceException} when it cannot be done.
 */
@ProviderType
public interface Meetings {

  /** Returns the meetings of the bodies that the caller may see, without items, by date. */
  List<CheckedMeeting> meetings(Caller caller, String host, MeetingQuery query);

  /** Returns a meeting with its items. */
  CheckedMeeting meeting(Caller caller, String host, String meeting);

  /**
   * Starts a check of all items of a meeting, or returns the one that runs. What has not changed
   * since it was assessed is not read again. It goes on after a stop of the installation.
   */
  MeetingCheck check(Caller caller, String host, String meeting);

  /** Returns a check as far as it has come, by its id. */
  MeetingCheck progress(Caller caller, String check);

  /** Cancels the check of a meeting; what was found stays. */
  void cancel(Caller caller, String host, String meeting);
}
