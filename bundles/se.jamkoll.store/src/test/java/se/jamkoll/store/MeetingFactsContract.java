package se.jamkoll.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings are counted by rows of their own, which say what the items say. */
interface MeetingFactsContract extends TestedStore {

  int CHANGES = 60;

  /** Returns a connection that is not of the store's pool. */
  Connection connect() throws SQLException;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  default void whateverHappensToMeetingsTheyAreCountedAsTheirItemsSay(long seed)
      throws SQLException {
    RandomMeetings meetings = new RandomMeetings(store(), seed, "");
    try (Connection connection = connect()) {
      Recount recount = new Recount(store(), connection);
      for (int change = 1; change <= CHANGES; change++) {
        meetings.change();
        recount.assertSame("after change %d of seed %d".formatted(change, seed));
      }
    }
  }
}
