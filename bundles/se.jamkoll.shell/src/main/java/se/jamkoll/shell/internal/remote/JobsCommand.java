package se.jamkoll.shell.internal.remote;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.jamkoll.shell.internal.output.Table;

/** The work of a server that waits, goes on or has failed. */
@Command(name = "jobs")
final class JobsCommand extends RemoteCommand implements Callable<Integer> {

  private static final int MOST = 1000;

  JobsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public Integer call() throws IOException, InterruptedException, RemoteException {
    return list(null);
  }

  @Command(name = "list")
  int list(
      @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind") @Nullable String kind)
      throws IOException, InterruptedException, RemoteException {
    String some = kind == null ? "" : "&kind=" + URLEncoder.encode(kind, StandardCharsets.UTF_8);
    Json work = connect().get("/jobs?limit=" + MOST + some);
    if (json()) {
      return write(work);
    }
    Table table = kind == null ? counts(work) : entries(work);
    surroundings().print(table, "console.jobs.none");
    return DONE;
  }

  private Table counts(Json work) {
    Table table = surroundings().table("kind", "waiting", "running", "failed", "due");
    work.get("counts")
        .fields()
        .forEach(
            (kind, counts) ->
                table.add(
                    kind,
                    counts.get("waiting").number(),
                    counts.get("running").number(),
                    counts.get("failed").number(),
                    counts.get("oldestDue").minute()));
    return table;
  }

  private Table entries(Json work) {
    Table table = surroundings().table("key", "state", "due", "attempts", "problem");
    for (Json entry : work.get("entries").list()) {
      table.add(
          entry.get("key").string(),
          state(entry.get("state")),
          entry.get("due").minute(),
          entry.get("attempts").number(),
          entry.get("lastFailure").string());
    }
    return table;
  }

  @Command(name = "retry")
  int retry(
      @Parameters(paramLabel = "KIND", descriptionKey = "kind") String kind,
      @Parameters(paramLabel = "KEY", descriptionKey = "remote-key") String key)
      throws IOException, InterruptedException, RemoteException {
    connect().send("POST", "/jobs/retry", new Json(Map.of("kind", kind, "key", key)));
    surroundings().say("console.retry");
    return DONE;
  }
}
