package se.jamkoll.host.register.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.AgendaItem.Outcome;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostUser;
import se.jamkoll.host.register.internal.write.Duty;

/** What this host promises beyond what every host does. */
class RegisterTest {

  private static final String BODY = "Kulturnämnden";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private JdbcConnectionPool pool;
  private RegisterDriver driver;

  @BeforeEach
  void open() {
    pool = Schema.inMemory();
    driver = new RegisterDriver(pool, pool::dispose);
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void aMeetingThatWasHeldKeepsTheVersionsThatItHad() throws HostException {
    String letter = driver.addLetter(BODY, bytes("first"));
    String meeting = driver.planMeeting(BODY, DAY);
    driver.putOnAgenda(meeting, "Bidrag", List.of(letter));
    driver.addVersion(letter, bytes("completed"));
    driver.register().change(desk -> desk.meetings().hold(meeting, Map.of()));

    driver.addVersion(letter, bytes("after the meeting"));

    assertEquals("2", versionOn(meeting));
  }

  @Test
  void anAgendaThatMayChangeShowsTheNewestVersion() throws HostException {
    String letter = driver.addLetter(BODY, bytes("first"));
    String meeting = driver.planMeeting(BODY, DAY);
    driver.putOnAgenda(meeting, "Bidrag", List.of(letter));

    driver.addVersion(letter, bytes("completed"));

    assertEquals("2", versionOn(meeting));
  }

  @Test
  void whatIsNotSaidToHaveEndedOtherwiseWasDecided() throws HostException {
    String meeting = driver.planMeeting(BODY, DAY);
    driver.putOnAgenda(meeting, "Bidrag", List.of());
    driver.putOnAgenda(meeting, "Taxa", List.of());
    String second = agenda(meeting).get(1).key();

    driver
        .register()
        .change(desk -> desk.meetings().hold(meeting, Map.of(second, Outcome.POSTPONED)));

    assertEquals(
        List.of(Outcome.DECIDED, Outcome.POSTPONED),
        agenda(meeting).stream().map(AgendaItem::outcome).toList());
  }

  @Test
  void theReadersOfABodyThatHasALetterOnItsAgendaMayReadIt() throws HostException {
    String letter = driver.addLetter(BODY, bytes("letter"));
    HostUser reader = driver.readerOf("Regionstyrelsen");
    boolean before = driver.host().mayRead(reader, letter);

    driver.putOnAgenda(driver.planMeeting("Regionstyrelsen", DAY), "Bidrag", List.of(letter));

    assertFalse(before);
    assertTrue(driver.host().mayRead(reader, letter));
  }

  @Test
  void aRestrictedLetterIsReadByTheSecretaryAndNotByOtherReaders() throws HostException {
    String letter = driver.addLetter(BODY, bytes("letter"));
    HostUser secretary = driver.stranger();
    driver.register().change(desk -> desk.people().give(secretary.id(), Duty.SECRETARY, BODY));

    driver.restrict(letter);

    assertTrue(driver.host().mayRead(secretary, letter));
    assertFalse(driver.host().mayRead(driver.readerOf(BODY), letter));
  }

  @Test
  void theStrategistReadsTheFinishedLettersOfEveryBody() throws HostException {
    String letter = driver.addLetter(BODY, bytes("letter"));
    String draft = driver.addDraft(BODY, bytes("draft"));
    HostUser strategist = driver.stranger();
    driver.register().change(desk -> desk.people().give(strategist.id(), Duty.STRATEGIST, null));

    assertTrue(driver.host().mayRead(strategist, letter));
    assertFalse(driver.host().mayRead(strategist, draft));
  }

  @Test
  void aFinishedDraftComesOnTheAgenda() throws HostException {
    String draft = driver.addDraft(BODY, bytes("draft"));
    String meeting = driver.planMeeting(BODY, DAY);
    driver.putOnAgenda(meeting, "Bidrag", List.of(draft));
    boolean before = agenda(meeting).get(0).documents().isEmpty();

    driver.register().change(desk -> desk.documents().finish(draft));

    assertTrue(before);
    assertEquals(draft, agenda(meeting).get(0).documents().get(0).key());
    assertEquals(List.of(), driver.host().draftsOf(driver.writer()));
  }

  @Test
  void whoWroteALetterIsKnownWhenItIsFinishedToo() throws HostException {
    String draft = driver.addDraft(BODY, bytes("draft"));
    driver.register().change(desk -> desk.documents().finish(draft));

    assertTrue(driver.host().writes(driver.writer(), draft));
    assertFalse(driver.host().writes(driver.readerOf(BODY), draft));
    assertFalse(driver.host().writes(driver.writer(), "no-such-document"));
  }

  @Test
  void aCursorOfAnotherRegisterIsUnknown() throws HostException {
    JdbcConnectionPool other = Schema.inMemory();
    RegisterDriver elsewhere = new RegisterDriver(other, other::dispose);
    elsewhere.addLetter(BODY, bytes("letter"));
    String cursor = elsewhere.host().changes(null, 10).cursor();
    elsewhere.close();

    HostException refused =
        assertThrows(HostException.class, () -> driver.host().changes(cursor, 10));

    assertEquals(HostException.Kind.UNKNOWN_CURSOR, refused.kind());
  }

  @Test
  void aChangeThatFailsLeavesNothing() throws HostException {
    String letter = driver.addLetter(BODY, bytes("letter"));
    String cursor = driver.host().changes(null, 10).cursor();

    assertThrows(
        IllegalArgumentException.class,
        () ->
            driver
                .register()
                .change(
                    desk -> {
                      desk.documents().remove(letter);
                      desk.documents().finish("no-such-key");
                    }));

    assertTrue(driver.host().document(letter).isPresent());
    assertEquals(List.of(), driver.host().changes(cursor, 10).changes());
  }

  private String versionOn(String meeting) throws HostException {
    return agenda(meeting).get(0).documents().get(0).version().version();
  }

  private List<AgendaItem> agenda(String meeting) throws HostException {
    List<AgendaItem> agenda = driver.host().meeting(meeting).orElseThrow().agenda();
    return agenda == null ? List.of() : agenda;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
