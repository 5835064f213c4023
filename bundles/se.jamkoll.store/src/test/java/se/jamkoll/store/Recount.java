package se.jamkoll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jamkoll.store.Samples.DAY;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.store.StatisticsQueries;
import se.jamkoll.api.store.StatisticsQueries.Scope;

/**
 * Counts items by their own rows, one by one, and compares.
 *
 * @param store counts them as it does
 * @param connection a connection to its database
 */
record Recount(Store store, Connection connection) {

  private static final Scope ALL =
      new Scope(new Period(DAY.minusYears(1), DAY.plusYears(1)), null, Map.of());

  private static final List<Dimension> BY =
      List.of(
          Dimension.BODY,
          Dimension.MEETING,
          Dimension.ADMINISTRATION,
          Dimension.DOCUMENT_TYPE,
          Dimension.DOMAIN,
          Dimension.LEVEL,
          Dimension.MISSING_PART);

  /** Asserts that all is counted as the items say. */
  void assertSame(String when) throws SQLException {
    StatisticsQueries counted = store.statistics();
    assertEquals(
        ofItems(
            """
            body_key, meeting_date || '/' || host || '/' || meeting, administration, document_type,
            domain, level, missing_part, status, points3, points4,
            case when uncertain then 'uncertain' end
            """,
            "counted = 1"),
        counted.items(ALL, BY).stream()
            .map(
                each ->
                    line(
                        each.group().get(0).toLowerCase(Locale.ROOT),
                        String.join("|", each.group().subList(1, BY.size())),
                        each.status(),
                        each.points3(),
                        each.points4(),
                        each.uncertain() ? "uncertain" : "",
                        each.items()))
            .sorted()
            .toList(),
        when);
    assertEquals(
        ofItems("rules, profile_id, profile_version", "counted = 1 and rules is not null"),
        counted.versions(ALL).stream()
            .map(each -> line(each.rules(), each.profile(), each.profileVersion(), each.items()))
            .sorted()
            .toList(),
        when);
    assertEquals(
        ofItems(
            "case when changed then 'changed' end, first_level, level",
            "counted = 1 and level is not null"),
        counted.firstAndLast(ALL).stream()
            .map(
                each ->
                    line(
                        each.changed() ? "changed" : "",
                        Objects.toString(each.first(), ""),
                        each.last(),
                        each.items()))
            .sorted()
            .toList(),
        when);
    assertEquals(
        findings(),
        counted.findings(ALL).stream()
            .collect(
                Collectors.toMap(
                    each ->
                        each.variant() == null ? each.rule() : each.rule() + ":" + each.variant(),
                    StatisticsQueries.FindingCount::items,
                    Integer::sum,
                    TreeMap::new)),
        when);
  }

  private static String line(Object... values) {
    return Arrays.stream(values).map(String::valueOf).collect(Collectors.joining("|"));
  }

  /** Returns how many items are alike in some columns, as a line for each. */
  private List<String> ofItems(String columns, String which) throws SQLException {
    Map<String, Integer> counts = new TreeMap<>();
    for (List<String> row : rows(columns, which)) {
      counts.merge(String.join("|", row), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(each -> line(each.getKey(), each.getValue()))
        .sorted()
        .toList();
  }

  private Map<String, Integer> findings() throws SQLException {
    Map<String, Integer> counts = new TreeMap<>();
    for (List<String> row : rows("found", "counted = 1 and level is not null and found <> ''")) {
      Set<String> found = new HashSet<>(List.of(row.get(0).strip().split(" ", -1)));
      Set<String> rules =
          found.stream().map(each -> each.replaceAll(":.*", "")).collect(Collectors.toSet());
      found.addAll(rules);
      found.forEach(each -> counts.merge(each, 1, Integer::sum));
    }
    return counts;
  }

  private List<List<String>> rows(String columns, String which) throws SQLException {
    List<List<String>> all = new ArrayList<>();
    connection.setSchema("jamkoll");
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select " + columns + " from item_facts where " + which)) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= width; column++) {
          row.add(Objects.toString(rows.getString(column), ""));
        }
        all.add(row);
      }
    }
    return all;
  }
}
