package se.jamkoll.shell.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void columnsAreAsWideAsWhatStandsInThem() {
    Table table = new Table(List.of("nr", "nivå", "rubrik"));
    table.add("§ 1", "Saknas", "Ett");
    table.add(12, null, "Två ord");

    assertEquals(
        List.of("nr   nivå    rubrik", "§ 1  Saknas  Ett", "12   –       Två ord"), table.lines());
  }

  @Test
  void whatComesFromOutsideCannotSteerTheTerminalAndIsCut() {
    Table table = new Table(List.of("a"));
    table.add("röd\u001b[31m\nrad");
    table.add("x".repeat(100));

    assertEquals("röd [31m rad", table.lines().get(1));
    assertEquals(60, table.lines().get(2).length());
    assertTrue(table.lines().get(2).endsWith("…"));
  }
}
