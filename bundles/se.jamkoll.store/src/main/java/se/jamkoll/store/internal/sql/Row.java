package se.jamkoll.store.internal.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.UnableToProduceResultException;
import org.jspecify.annotations.Nullable;

/**
 * The row that a result stands at.
 *
 * @param columns its columns, by name
 */
public record Row(ResultSet columns) {

  /** Makes a value of a row. */
  @FunctionalInterface
  public interface Reading<T> {

    /** Returns the value. */
    T of(Row row);
  }

  /** Returns how JDBI maps a row to a value. */
  public static <T> RowMapper<T> to(Reading<T> reading) {
    return (columns, context) -> reading.of(new Row(columns));
  }

  /** Returns an instant as it is bound and kept: to the microsecond, as both databases can. */
  public static OffsetDateTime toTimestamp(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  /** Returns what a name is compared by, whatever the case it is written in. */
  public static @Nullable String key(@Nullable String name) {
    return name == null ? null : name.toLowerCase(Locale.ROOT);
  }

  /** Returns a text. */
  public String text(String column) {
    return Objects.requireNonNull(textOrNull(column), column);
  }

  /** Returns a text or null. */
  public @Nullable String textOrNull(String column) {
    return read(() -> columns.getString(column));
  }

  /** Returns a text, which is empty where there is none. */
  public String textOrEmpty(String column) {
    return Objects.requireNonNullElse(textOrNull(column), "");
  }

  /** Returns a whole number. */
  public int number(String column) {
    return Objects.requireNonNull(numberOrNull(column), column);
  }

  /** Returns a whole number or null. */
  public @Nullable Integer numberOrNull(String column) {
    return read(
        () -> {
          int value = columns.getInt(column);
          return columns.wasNull() ? null : value;
        });
  }

  /** Returns a large whole number. */
  public long large(String column) {
    return Objects.requireNonNull(read(() -> columns.getLong(column)), column);
  }

  /** Returns a decimal number, with as many decimals as its column has. */
  public BigDecimal decimal(String column) {
    return Objects.requireNonNull(decimalOrNull(column), column);
  }

  /** Returns a decimal number or null. */
  public @Nullable BigDecimal decimalOrNull(String column) {
    return read(() -> columns.getBigDecimal(column));
  }

  /** Returns a truth value. */
  public boolean flag(String column) {
    return Objects.requireNonNull(flagOrNull(column), column);
  }

  /** Returns a truth value or null. */
  public @Nullable Boolean flagOrNull(String column) {
    return read(
        () -> {
          boolean value = columns.getBoolean(column);
          return columns.wasNull() ? null : value;
        });
  }

  /** Returns an instant. */
  public Instant instant(String column) {
    return Objects.requireNonNull(instantOrNull(column), column);
  }

  /** Returns an instant or null. */
  public @Nullable Instant instantOrNull(String column) {
    OffsetDateTime value = read(() -> columns.getObject(column, OffsetDateTime.class));
    return value == null ? null : value.toInstant();
  }

  /** Returns a day. */
  public LocalDate day(String column) {
    return Objects.requireNonNull(dayOrNull(column), column);
  }

  /** Returns a day or null. */
  public @Nullable LocalDate dayOrNull(String column) {
    return read(() -> columns.getObject(column, LocalDate.class));
  }

  /** Returns a constant. */
  public <E extends Enum<E>> E constant(Class<E> type, String column) {
    return Enum.valueOf(type, text(column));
  }

  /** Returns a constant or null. */
  public <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type, String column) {
    String name = textOrNull(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  private static <T> @Nullable T read(Column<T> column) {
    try {
      return column.read();
    } catch (SQLException e) {
      throw new UnableToProduceResultException(e);
    }
  }

  private interface Column<T> {

    @Nullable T read() throws SQLException;
  }
}
