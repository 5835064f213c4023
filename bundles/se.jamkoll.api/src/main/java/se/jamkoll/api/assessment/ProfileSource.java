package se.jamkoll.api.assessment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Gives the profiles that documents are assessed by.
 *
 * <p>Files are watched: a lookup gives what they hold by now. A change that cannot be used leaves
 * the last good profiles in force, and is told of among the {@linkplain #problems() problems}.
 * Implementations are safe for use by several threads.
 */
@ProviderType
public interface ProfileSource {

  /** Returns the organisation's profile that is in force today. */
  Profile defaultProfile();

  /**
   * Returns the profile of a deciding body that is in force on a date; that of the organisation
   * where the body has none of its own.
   *
   * @param body the body's name, such as {@code Kulturnämnden}, in any case
   * @param date the day of the meeting
   */
  Profile profile(String body, LocalDate date);

  /**
   * Reads a profile from a YAML or JSON file, as it stands today; those that it extends are looked
   * up beside it.
   *
   * @throws InvalidProfileException when the file cannot be read, is not a profile or is not in
   *     force today
   */
  Profile read(Path file) throws InvalidProfileException;

  /**
   * Checks a directory of profiles as it would be watched.
   *
   * @param organisation the id of the organisation's profile; empty for the only one that can be
   * @throws InvalidProfileException when a profile in it cannot be used, or they do not fit
   */
  void check(Path directory, String organisation) throws InvalidProfileException;

  /** Returns what keeps the newest content of the watched files from being used. */
  List<ProfileProblem> problems();
}
