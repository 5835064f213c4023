package se.jamkoll.host.register.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostUser;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.host.MeetingQuery;
import se.jamkoll.host.register.internal.write.BodyKind;
import se.jamkoll.host.register.internal.write.Duty;
import se.jamkoll.host.register.internal.write.NewCase;
import se.jamkoll.host.register.internal.write.NewDocument;
import se.jamkoll.host.register.internal.write.NewItem;
import se.jamkoll.host.register.internal.write.Register;

/** What can be typed: each method is a command of the scope {@code register}. */
public final class RegisterCommands {

  /** The commands, by the names of their methods. */
  public static final List<String> FUNCTIONS =
      List.of(
          "body",
          "user",
          "give",
          "openCase",
          "letter",
          "draft",
          "version",
          "finish",
          "route",
          "restrict",
          "release",
          "remove",
          "meeting",
          "put",
          "hold",
          "meetings",
          "agenda");

  private final Register register;
  private final CaseHost host;
  private final Clock clock;

  /** Offers commands that change a register and read it as others do. */
  public RegisterCommands(Register register, CaseHost host, Clock clock) {
    this.register = register;
    this.host = host;
    this.clock = clock;
  }

  /** Adds a body; the kind is council, board or committee. */
  public void body(String name, String kind) {
    BodyKind known = BodyKind.valueOf(kind.toUpperCase(Locale.ROOT));
    register.change(desk -> desk.people().addBody(name, known));
  }

  /** Adds a user and returns the key. */
  public String user(String login, String name) {
    return register.write(desk -> desk.people().addUser(login, name));
  }

  /** Gives a user a duty for a body; the duty is official, manager, secretary or reader. */
  public void give(String login, String duty, String body) throws HostException {
    Duty known = Duty.valueOf(duty.toUpperCase(Locale.ROOT));
    String user = userOf(login);
    register.change(desk -> desk.people().give(user, known, body));
  }

  /** Opens a case and returns its key. */
  public String openCase(String body, String diaryNumber, String title) {
    NewCase opened = new NewCase(diaryNumber, title, body, null, null, null, null);
    return register.write(desk -> desk.documents().openCase(opened));
  }

  /** Adds a finished letter to a case and returns its key. */
  public String letter(String caseKey, String title, String file) throws IOException {
    return add(caseKey, title, file, HostDocument.State.FINAL, null);
  }

  /** Adds a draft of a user to a case and returns its key. */
  public String draft(String login, String caseKey, String title, String file)
      throws IOException, HostException {
    return add(caseKey, title, file, HostDocument.State.DRAFT, userOf(login));
  }

  /** Adds a version to a document. */
  public void version(String document, String file) throws IOException {
    try (InputStream content = Files.newInputStream(Path.of(file))) {
      register.change(desk -> desk.documents().addVersion(document, clock.instant(), content));
    }
  }

  /** Finishes a draft. */
  public void finish(String document) {
    register.change(desk -> desk.documents().finish(document));
  }

  /** Sends a draft to a manager. */
  public void route(String document, String login) throws HostException {
    String manager = userOf(login);
    register.change(desk -> desk.documents().route(document, manager));
  }

  /** Marks a document as secret. */
  public void restrict(String document) {
    register.change(desk -> desk.documents().mark(document, Confidentiality.RESTRICTED));
  }

  /** Says that a document is not secret. */
  public void release(String document) {
    register.change(desk -> desk.documents().mark(document, Confidentiality.OPEN));
  }

  /** Removes a document. */
  public void remove(String document) {
    register.change(desk -> desk.documents().remove(document));
  }

  /** Plans a meeting of a body on a day, such as 2026-03-10, and returns its key. */
  public String meeting(String body, String date) {
    LocalDate day = LocalDate.parse(date);
    return register.write(desk -> desk.meetings().plan(body, day, null, null));
  }

  /** Puts a case last on an agenda, with documents by their keys, and returns the item's key. */
  public String put(String meeting, String caseKey, String title, String... documents) {
    NewItem item =
        new NewItem(
            caseKey,
            null,
            title,
            "beslutsärende",
            AgendaItem.Stage.DECIDES,
            false,
            List.of(documents));
    return register.write(desk -> desk.meetings().put(meeting, item));
  }

  /** Says that a meeting was held, and all its items decided. */
  public void hold(String meeting) {
    register.change(desk -> desk.meetings().hold(meeting, Map.of()));
  }

  /** Lists the meetings of a period, such as 2026-01-01 2026-06-30. */
  public List<String> meetings(String from, String to) throws HostException {
    MeetingQuery period = new MeetingQuery(LocalDate.parse(from), LocalDate.parse(to), null);
    return host.meetings(period).stream()
        .map(each -> each.date() + " " + each.body() + " " + each.key())
        .toList();
  }

  /** Lists the agenda of a meeting, with the keys of its documents. */
  public List<String> agenda(String meeting) throws HostException {
    return host.meeting(meeting).map(Meeting::agenda).orElse(List.of()).stream()
        .map(
            item ->
                item.order()
                    + " "
                    + item.title()
                    + item.documents().stream().map(HostDocument::key).toList())
        .toList();
  }

  private String userOf(String login) throws HostException {
    return host.userOf(login)
        .map(HostUser::id)
        .orElseThrow(
            () -> new IllegalArgumentException("There is no user with the login " + login + "."));
  }

  private String add(
      String caseKey, String title, String file, HostDocument.State state, @Nullable String writer)
      throws IOException {
    Path path = Path.of(file);
    NewDocument document =
        new NewDocument(
            caseKey,
            "tjänsteskrivelse",
            HostDocument.Role.LETTER,
            null,
            title,
            String.valueOf(path.getFileName()),
            state,
            Confidentiality.OPEN,
            writer,
            clock.instant());
    try (InputStream content = Files.newInputStream(path)) {
      return register.write(desk -> desk.documents().add(document, content));
    }
  }
}
