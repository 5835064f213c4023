package se.jamkoll.api.compliance;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;

/**
 * Which assessments are asked for; a null, or an empty set, asks for every one. The newest come
 * first: by when the versions were changed, and of one version by when it was assessed. Days are
 * those in Sweden.
 *
 * @param host the id of the host
 * @param document the key of the document at that host
 * @param bodies the bodies, by name in any case
 * @param from the first day of the versions' changes
 * @param to the last day
 * @param levels the levels
 * @param statuses the statuses
 * @param uncertain whether a person should read
 * @param newest whether only the newest assessment of each version is asked for
 * @param limit the most entries, 1–1 000
 * @param next where to go on, from the {@link Page} before; null for the beginning
 */
public record AssessmentQuery(
    @Nullable String host,
    @Nullable String document,
    Set<String> bodies,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<Level> levels,
    Set<AssessmentStatus> statuses,
    @Nullable Boolean uncertain,
    boolean newest,
    int limit,
    @Nullable String next) {

  /** The most entries of a page. */
  public static final int MOST = 1000;

  /** Copies the sets, and refuses what makes no sense. */
  public AssessmentQuery {
    bodies = Set.copyOf(bodies);
    levels = Set.copyOf(levels);
    statuses = Set.copyOf(statuses);
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("The limit is 1–" + MOST + ", not " + limit + ".");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("The period ends before it starts: " + from + "–" + to);
    }
  }

  /** Asks for the newest assessments of the versions of one body. */
  public static AssessmentQuery ofBody(String body, int limit) {
    return new AssessmentQuery(
        null, null, Set.of(body), null, null, Set.of(), Set.of(), null, true, limit, null);
  }

  /** Asks for all assessments of the versions of one document. */
  public static AssessmentQuery ofDocument(String host, String document, int limit) {
    return new AssessmentQuery(
        host, document, Set.of(), null, null, Set.of(), Set.of(), null, false, limit, null);
  }

  /** Asks for the newest assessments of all versions. */
  public static AssessmentQuery newestOfAll(int limit) {
    return new AssessmentQuery(
        null, null, Set.of(), null, null, Set.of(), Set.of(), null, true, limit, null);
  }

  /** Asks for the same at some bodies only. */
  public AssessmentQuery at(Set<String> some) {
    return new AssessmentQuery(
        host, document, some, from, to, levels, statuses, uncertain, newest, limit, next);
  }

  /** Asks for the same from another place. */
  public AssessmentQuery after(String place) {
    return new AssessmentQuery(
        host, document, bodies, from, to, levels, statuses, uncertain, newest, limit, place);
  }
}
