package se.jamkoll.shell.internal.output;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Shows times as they are where the meetings are. */
public final class Times {

  /** Where that is. */
  public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SWEDEN);

  private Times() {}

  /** Returns a time to the minute; null for none. */
  public static @Nullable String minute(@Nullable Instant time) {
    return time == null ? null : MINUTE.format(time);
  }
}
