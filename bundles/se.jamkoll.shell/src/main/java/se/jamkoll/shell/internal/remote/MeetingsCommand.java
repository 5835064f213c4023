package se.jamkoll.shell.internal.remote;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.jamkoll.shell.internal.output.Table;

/** The meetings that a server knows, and the checks of them. */
@Command(name = "meetings")
final class MeetingsCommand extends RemoteCommand implements Callable<Integer> {

  private static final int NOT_FINISHED = 1;
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final String CLEAR_LINE = "\r\u001b[K";

  @Spec private CommandSpec spec;

  MeetingsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), surroundings().texts().get("remote.meetings.command"));
  }

  @Command(name = "list")
  int list(
      @Parameters(paramLabel = "HOST", descriptionKey = "remote-host") String host,
      @Option(names = "--from", paramLabel = "DAY", descriptionKey = "from")
          @Nullable LocalDate from,
      @Option(names = "--to", paramLabel = "DAY", descriptionKey = "to") @Nullable LocalDate to,
      @Option(names = "--body", paramLabel = "BODY", descriptionKey = "body") @Nullable String body)
      throws IOException, InterruptedException, RemoteException {
    Map<String, @Nullable Object> asked = new TreeMap<>();
    asked.put("from", from);
    asked.put("to", to);
    asked.put("body", body);
    List<Json> meetings = connect().all("/hosts/" + RemoteServer.id(host) + "/meetings", asked);
    if (json()) {
      return write(meetings);
    }
    Table table = surroundings().table("meeting", "date", "body", "check", "items", "compliant");
    for (Json each : meetings) {
      Json check = each.get("check");
      table.add(
          each.get("meeting").get("key").string(),
          each.get("meeting").get("date").string(),
          each.get("meeting").get("body").string(),
          check.isNothing() ? null : state(check.get("state")),
          check.get("total").string(),
          check.isNothing() ? null : each.get("counts").get("compliant").string());
    }
    surroundings().print(table, "console.meetings.none");
    return DONE;
  }

  @Command(name = "show")
  int show(
      @Parameters(paramLabel = "HOST", descriptionKey = "remote-host") String host,
      @Parameters(paramLabel = "MEETING", descriptionKey = "remote-meeting") String meeting)
      throws IOException, InterruptedException, RemoteException {
    return show(path(host, meeting), connect());
  }

  @Command(name = "check")
  int check(
      @Parameters(paramLabel = "HOST", descriptionKey = "remote-host") String host,
      @Parameters(paramLabel = "MEETING", descriptionKey = "remote-meeting") String meeting,
      @Option(names = "--no-wait", descriptionKey = "no-wait") boolean goOn)
      throws IOException, InterruptedException, RemoteException {
    String path = path(host, meeting);
    RemoteServer server = connect();
    Json check = server.send("POST", path + "/check", null);
    if (goOn) {
      return started(check);
    }
    while (check.get("state").name().equals("RUNNING")) {
      progress(
          surroundings()
              .texts()
              .get("progress", check.get("done").number(), check.get("total").number()));
      Thread.sleep(PAUSE.toMillis());
      check = server.get(path + "/check");
    }
    progress("");
    ended(check);
    show(path, server);
    return check.get("state").name().equals("DONE") ? DONE : NOT_FINISHED;
  }

  private int started(Json check) throws IOException {
    if (json()) {
      return write(check);
    }
    surroundings().say("remote.check.started");
    return DONE;
  }

  private void ended(Json check) throws IOException {
    if (json()) {
      return;
    }
    surroundings()
        .say(
            "console.check.ended",
            state(check.get("state")),
            check.get("done").number(),
            check.get("total").number(),
            check.get("reused").number());
    if (!check.get("problem").isNothing()) {
      surroundings().say("remote.said", check.get("problem").name());
    }
  }

  /** Shows a person how far it has come, on one line that is written over. */
  private void progress(String text) throws IOException {
    if (surroundings().errIsTerminal()) {
      surroundings().err().write(CLEAR_LINE + text);
      surroundings().err().flush();
    }
  }

  @Command(name = "cancel")
  int cancel(
      @Parameters(paramLabel = "HOST", descriptionKey = "remote-host") String host,
      @Parameters(paramLabel = "MEETING", descriptionKey = "remote-meeting") String meeting)
      throws IOException, InterruptedException, RemoteException {
    connect().send("DELETE", path(host, meeting) + "/check", null);
    surroundings().say("console.check.cancelled");
    return DONE;
  }

  private static String path(String host, String meeting) throws RemoteException {
    return "/hosts/" + RemoteServer.id(host) + "/meetings/" + RemoteServer.key(meeting);
  }

  private int show(String path, RemoteServer server)
      throws IOException, InterruptedException, RemoteException {
    Json checked = server.get(path);
    if (json()) {
      return write(checked);
    }
    Json meeting = checked.get("meeting");
    surroundings().say("console.meeting", meeting.get("body").name(), meeting.get("date").name());
    boolean unchecked = checked.get("check").isNothing();
    if (unchecked) {
      surroundings().say("console.meeting.unchecked");
    }
    surroundings().print(agenda(checked), "console.meeting.empty");
    if (!unchecked) {
      for (String line : server.get(path + "/readiness").get("question").name().lines().toList()) {
        surroundings().say("remote.said", line);
      }
    }
    return DONE;
  }

  private Table agenda(Json checked) throws IOException {
    Names names = new Names(surroundings());
    String yes = surroundings().texts().get("console.yes");
    Map<String, Json> results = new HashMap<>();
    checked
        .get("check")
        .get("items")
        .list()
        .forEach(item -> results.put(item.get("item").name(), item));
    List<Json> requested = checked.get("readiness").get("requested").list();
    Table table = surroundings().table("number", "level", "read", "asked", "item", "title");
    for (Json item : checked.get("meeting").get("agenda").list()) {
      Json result = results.getOrDefault(item.get("key").name(), new Json(null));
      Json level = result.get("level");
      table.add(
          item.get("number").isNothing() ? item.get("order").string() : item.get("number").string(),
          level.isNothing() ? names.status(result.get("status")) : names.level(level),
          result.get("uncertain").isTrue() ? yes : null,
          requested.contains(item.get("key")) ? yes : null,
          item.get("key").string(),
          item.get("title").string());
    }
    return table;
  }
}
