package se.jamkoll.store.internal.compliance;

import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Points;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.store.internal.sql.Row;

/** Small values that take several columns. */
final class Outcome {

  private Outcome() {}

  static void bind(SqlStatement<?> statement, @Nullable Pairs pairs, @Nullable Points points) {
    statement
        .bind("women_men", pairs == null ? null : pairs.womenMen())
        .bind("girls_boys", pairs == null ? null : pairs.girlsBoys())
        .bind("points3", points == null ? null : points.scale3())
        .bind("points4", points == null ? null : points.scale4());
  }

  static @Nullable Pairs pairs(Row row) {
    PairState womenMen = row.constantOrNull(PairState.class, "women_men");
    PairState girlsBoys = row.constantOrNull(PairState.class, "girls_boys");
    return womenMen == null || girlsBoys == null ? null : new Pairs(womenMen, girlsBoys);
  }

  static @Nullable Points points(Row row) {
    Integer scale3 = row.numberOrNull("points3");
    Integer scale4 = row.numberOrNull("points4");
    return scale3 == null || scale4 == null ? null : new Points(scale3, scale4);
  }

  static @Nullable VersionKey version(Row row, String host, String document, String version) {
    String hostOrNull = row.textOrNull(host);
    return hostOrNull == null
        ? null
        : new VersionKey(hostOrNull, row.text(document), row.text(version));
  }
}
