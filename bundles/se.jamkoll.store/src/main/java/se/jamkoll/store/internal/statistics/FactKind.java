package se.jamkoll.store.internal.statistics;

import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.store.internal.sql.Row;

/**
 * What was found of an item, and by what; texts are empty where there is none.
 *
 * @param status whether there was anything to assess
 * @param level the level; null unless assessed
 * @param uncertain whether a person should read
 * @param missingPart the part that is missing
 * @param points3 the points on the scale 1–3
 * @param points4 the points on the scale 1–4
 * @param rules the version of the rules
 * @param profile the id of the profile
 * @param profileVersion its version
 * @param changed whether the letter had more versions than one
 * @param firstLevel the level of the first; null where it does not compare
 */
record FactKind(
    AssessmentStatus status,
    @Nullable Level level,
    boolean uncertain,
    String missingPart,
    int points3,
    int points4,
    String rules,
    String profile,
    String profileVersion,
    boolean changed,
    @Nullable Level firstLevel) {

  static FactKind of(Row row) {
    return new FactKind(
        row.constant(AssessmentStatus.class, "status"),
        level(row.text("level")),
        row.flag("uncertain"),
        row.text("missing_part"),
        row.number("points3"),
        row.number("points4"),
        row.text("rules"),
        row.text("profile_id"),
        row.text("profile_version"),
        row.flag("changed"),
        level(row.text("first_level")));
  }

  private static @Nullable Level level(String name) {
    return name.isEmpty() ? null : Level.valueOf(name);
  }
}
