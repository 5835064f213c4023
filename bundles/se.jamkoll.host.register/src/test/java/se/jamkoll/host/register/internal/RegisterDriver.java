package se.jamkoll.host.register.internal;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.AgendaItem.Stage;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostUser;
import se.jamkoll.host.register.internal.host.RegisterHost;
import se.jamkoll.host.register.internal.store.RegisterDatabase;
import se.jamkoll.host.register.internal.write.BodyKind;
import se.jamkoll.host.register.internal.write.Duty;
import se.jamkoll.host.register.internal.write.NewCase;
import se.jamkoll.host.register.internal.write.NewDocument;
import se.jamkoll.host.register.internal.write.NewItem;
import se.jamkoll.host.register.internal.write.Register;
import se.jamkoll.hostkit.HostDriver;

/** Changes a register in a database that holds nothing else. */
public final class RegisterDriver implements HostDriver {

  private static final Instant MADE = Instant.parse("2026-03-01T08:00:00Z");

  private final RegisterDatabase database;
  private final Register register;
  private final RegisterHost host;
  private final Runnable close;
  private final Map<String, HostUser> readers = new ConcurrentHashMap<>();
  private final Map<String, HostUser> people = new ConcurrentHashMap<>();
  private final AtomicInteger cases = new AtomicInteger();

  /** Opens a register whose tables are there. */
  public RegisterDriver(DataSource connections, Runnable close) {
    this.database = new RegisterDatabase(connections, () -> {});
    this.register = new Register(database);
    this.host = new RegisterHost("register", "Ärenderegistret", database, Clock.systemUTC());
    this.close = close;
  }

  /** Returns the register, to be changed in other ways. */
  public Register register() {
    return register;
  }

  @Override
  public CaseHost host() {
    return host;
  }

  @Override
  public String addLetter(String body, byte[] content) {
    return add(body, HostDocument.State.FINAL, null, content);
  }

  @Override
  public void addVersion(String document, byte[] content) {
    register.change(
        desk -> desk.documents().addVersion(document, MADE, new ByteArrayInputStream(content)));
  }

  @Override
  public HostUser readerOf(String body) {
    return readers.computeIfAbsent(body, this::addBody);
  }

  @Override
  public HostUser stranger() {
    return person("stranger");
  }

  @Override
  public boolean remove(String document) {
    register.change(desk -> desk.documents().remove(document));
    return true;
  }

  @Override
  public boolean restrict(String document) {
    register.change(desk -> desk.documents().mark(document, Confidentiality.RESTRICTED));
    return true;
  }

  @Override
  public String planMeeting(String body, LocalDate date) {
    readerOf(body);
    return register.write(desk -> desk.meetings().plan(body, date, MADE, null));
  }

  @Override
  public void putOnAgenda(String meeting, String title, List<String> documents) {
    register.change(
        desk ->
            desk.meetings()
                .put(
                    meeting,
                    new NewItem(null, null, title, null, Stage.DECIDES, false, documents)));
  }

  @Override
  public HostUser writer() {
    return person("writer");
  }

  @Override
  public HostUser manager() {
    return person("manager");
  }

  @Override
  public String addDraft(String body, byte[] content) {
    return add(body, HostDocument.State.DRAFT, writer().id(), content);
  }

  @Override
  public void route(String draft) {
    register.change(desk -> desk.documents().route(draft, manager().id()));
  }

  @Override
  public String loginOf(HostUser user) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT login FROM register_user WHERE user_key = :key")
                .bind("key", user.id())
                .mapTo(String.class)
                .one());
  }

  @Override
  public OptionalInt resultsOf(String document) {
    return OptionalInt.of(
        database.read(
            handle ->
                handle
                    .createQuery("SELECT COUNT(*) FROM publication WHERE document_key = :key")
                    .bind("key", document)
                    .mapTo(Integer.class)
                    .one()));
  }

  @Override
  public void close() {
    close.run();
  }

  private HostUser addBody(String body) {
    return register.write(
        desk -> {
          desk.people().addBody(body, BodyKind.COMMITTEE);
          String user = desk.people().addUser("reader of " + body, "Reader");
          desk.people().give(user, Duty.READER, body);
          return new HostUser(user);
        });
  }

  private HostUser person(String login) {
    return people.computeIfAbsent(
        login, name -> new HostUser(register.write(desk -> desk.people().addUser(name, "Person"))));
  }

  private String add(
      String body, HostDocument.State state, @Nullable String writer, byte[] content) {
    readerOf(body);
    int number = cases.incrementAndGet();
    return register.write(
        desk -> {
          String caseKey =
              desk.documents()
                  .openCase(
                      new NewCase("KN 2026/" + number, "Bidrag", body, null, null, null, null));
          NewDocument letter =
              new NewDocument(
                  caseKey,
                  "tjänsteskrivelse",
                  HostDocument.Role.LETTER,
                  null,
                  "Bidrag",
                  "bidrag.docx",
                  state,
                  Confidentiality.OPEN,
                  writer,
                  MADE);
          return desk.documents().add(letter, new ByteArrayInputStream(content));
        });
  }
}
