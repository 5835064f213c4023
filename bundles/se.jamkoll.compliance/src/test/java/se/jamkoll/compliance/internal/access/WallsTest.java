package se.jamkoll.compliance.internal.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.StoreException;

class WallsTest {

  private static final String OURS = "Kulturnämnden";
  private static final String OTHERS = "Vårdnämnden";
  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

  private final RecordedAudit audit = new RecordedAudit();
  private final Walls walls = new Walls(audit, () -> NOW);

  /** One cell of the table in the README: a role, an operation, and what it says of the two. */
  record Cell(Role role, Operation operation, String said) {}

  static List<Cell> cells() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("README.md")).stream()
            .dropWhile(line -> !line.startsWith("| operation |"))
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    List<Role> roles =
        columns(rows.get(0)).stream()
            .skip(1)
            .limit(7)
            .map(name -> Role.valueOf(code(name)))
            .toList();
    List<Cell> cells = new ArrayList<>();
    for (String row : rows.subList(2, rows.size())) {
      List<String> columns = columns(row);
      Operation operation = Operation.valueOf(code(columns.get(0)));
      for (int i = 0; i < roles.size(); i++) {
        cells.add(new Cell(roles.get(i), operation, columns.get(i + 1)));
      }
    }
    return cells;
  }

  private static List<String> columns(String row) {
    return Arrays.stream(row.split("\\|", -1)).skip(1).map(String::strip).toList();
  }

  private static String code(String cell) {
    return cell.substring(cell.indexOf('`') + 1, cell.lastIndexOf('`'));
  }

  @Test
  void theTableNamesEveryRoleAndEveryOperation() throws IOException {
    assertEquals(Role.values().length * Operation.values().length, cells().size());
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aRoleOpensWhatTheTableSays(Cell cell) {
    Caller caller = caller(cell.role());

    if (cell.said().startsWith("–")) {
      DeniedException denied =
          assertThrows(
              DeniedException.class, () -> walls.pass(caller, cell.operation(), OURS, "x"));
      assertEquals(cell.operation(), denied.operation());
      assertEquals(OURS, denied.body());
      assertEquals(List.of("account", OURS, true), audit.onlyEntry());
    } else {
      walls.pass(caller, cell.operation(), OURS, "x");
      assertEquals(cell.said().contains("audited"), !audit.entries.isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aRoleOfOneBodyOpensNothingAtAnother(Cell cell) {
    boolean opensAll = !cell.said().startsWith("–") && !cell.role().perBody();
    if (!opensAll && cell.operation() != Operation.CHECK_FILE) {
      assertThrows(
          DeniedException.class,
          () -> walls.pass(caller(cell.role()), cell.operation(), OTHERS, "x"));
    }
  }

  @Test
  void aBodyIsTheSameInAnyCase() {
    assertDoesNotThrow(
        () -> walls.pass(caller(Role.SECRETARY), Operation.MAKE_ACTION, "KULTURNÄMNDEN", "x"));
  }

  @Test
  void whatNamesNoBodyIsReadOnlyByThoseWhoReadEveryBody() {
    assertFalse(walls.mayRead(caller(Role.SECRETARY), null));
    assertTrue(walls.mayRead(caller(Role.STRATEGIST), null));
  }

  @Test
  void anAdministratorWhoIsTheSecretaryTooReadsAsTheSecretary() {
    Caller both =
        new Caller("account", "a", Set.of(Grant.of(Role.ADMIN), Grant.of(Role.SECRETARY, OURS)));

    walls.pass(both, Operation.READ_RESULTS, OURS, "x");
    assertEquals(List.of(), audit.entries);
    walls.pass(both, Operation.READ_RESULTS, OTHERS, "x");
    assertEquals(List.of("account", OTHERS, false), audit.onlyEntry());
  }

  @Test
  void anAdministratorsListIsRecordedOnce() {
    walls.passToList(caller(Role.ADMIN), "host");
    assertEquals(1, audit.entries.size());
  }

  @Test
  void anOfficialHasNoListToRead() {
    assertThrows(DeniedException.class, () -> walls.passToList(caller(Role.OFFICIAL), "host"));
    assertEquals(1, audit.entries.size());
  }

  @Test
  void theOwnBodiesAreThoseOfTheRolesThatRead() {
    Caller several =
        new Caller(
            "account", "a", Set.of(Grant.of(Role.SECRETARY, OURS), Grant.of(Role.READER, OTHERS)));

    assertEquals(Set.of("kulturnämnden", "vårdnämnden"), walls.bodiesOf(several));
    assertEquals(Set.of(), walls.bodiesOf(caller(Role.ADMIN)));
  }

  @Test
  void aRefusalThatCannotBeRecordedIsARefusalStill() {
    audit.failure = new StoreException(StoreException.Kind.UNAVAILABLE, "down", null);

    assertThrows(
        DeniedException.class,
        () -> walls.pass(caller(Role.OFFICIAL), Operation.ADMINISTER, null, "x"));
  }

  @Test
  void anAdministratorsReadThatCannotBeRecordedIsNone() {
    audit.failure = new StoreException(StoreException.Kind.UNAVAILABLE, "down", null);

    assertThrows(
        StoreException.class,
        () -> walls.pass(caller(Role.ADMIN), Operation.READ_RESULTS, OURS, "x"));
  }

  private static Caller caller(Role role) {
    Grant grant = role.perBody() ? Grant.of(role, OURS) : Grant.of(role);
    return new Caller("account", "login", Set.of(grant));
  }

  private static final class RecordedAudit implements AuditLog {

    private final List<Entry> entries = new ArrayList<>();
    private @Nullable StoreException failure;

    private List<Object> onlyEntry() {
      assertEquals(1, entries.size());
      Entry entry = entries.get(0);
      assertEquals(NOW, entry.when());
      return Arrays.asList(entry.account(), entry.body(), entry.refused());
    }

    @Override
    public void add(Entry entry) {
      if (failure != null) {
        throw failure;
      }
      entries.add(entry);
    }

    @Override
    public void countDraftCheck() {}

    @Override
    public List<Entry> newest(int limit) {
      return List.copyOf(entries);
    }

    @Override
    public long draftChecks(LocalDate day) {
      return 0;
    }
  }
}
