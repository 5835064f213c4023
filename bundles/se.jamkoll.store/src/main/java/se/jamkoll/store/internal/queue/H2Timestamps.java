package se.jamkoll.store.internal.queue;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.jamkoll.store.internal.sql.Row;

/**
 * How db-scheduler reads and writes H2: instants exactly, also in the hour that comes twice in
 * autumn, and no more rows than are asked for.
 */
final class H2Timestamps extends DefaultJdbcCustomization {

  H2Timestamps() {
    super(false);
  }

  @Override
  public String getName() {
    return "H2";
  }

  @Override
  public void setInstant(PreparedStatement statement, int index, @Nullable Instant value)
      throws SQLException {
    statement.setObject(index, value == null ? null : Row.toTimestamp(value));
  }

  @Override
  public @Nullable Instant getInstant(ResultSet columns, String name) throws SQLException {
    OffsetDateTime value = columns.getObject(name, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  @Override
  public boolean supportsExplicitQueryLimitPart() {
    return true;
  }

  @Override
  public String getQueryLimitPart(int limit) {
    return " limit " + limit;
  }
}
