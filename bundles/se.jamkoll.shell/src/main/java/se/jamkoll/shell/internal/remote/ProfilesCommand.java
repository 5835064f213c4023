package se.jamkoll.shell.internal.remote;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.jamkoll.shell.internal.output.Table;

/** The profiles that a server keeps. */
@Command(name = "profiles")
final class ProfilesCommand extends RemoteCommand implements Callable<Integer> {

  ProfilesCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public Integer call() throws IOException, InterruptedException, RemoteException {
    return list();
  }

  @Command(name = "list")
  int list() throws IOException, InterruptedException, RemoteException {
    return show("/profiles", connect());
  }

  @Command(name = "show")
  int show(@Parameters(paramLabel = "PROFILE", descriptionKey = "remote-profile") String profile)
      throws IOException, InterruptedException, RemoteException {
    return show("/profiles/" + RemoteServer.id(profile), connect());
  }

  private int show(String path, RemoteServer server)
      throws IOException, InterruptedException, RemoteException {
    List<Json> profiles = server.all(path, Map.of());
    if (json()) {
      return write(profiles);
    }
    Table table = surroundings().table("profile", "version", "kept", "account", "hash");
    for (Json profile : profiles) {
      table.add(
          profile.get("id").string(),
          profile.get("version").string(),
          profile.get("kept").minute(),
          profile.get("account").string(),
          profile.get("hash").string());
    }
    surroundings().print(table, "console.profiles.none");
    return DONE;
  }

  @Command(name = "put")
  int put(
      @Parameters(paramLabel = "PROFILE", descriptionKey = "remote-profile") String profile,
      @Parameters(paramLabel = "FILE", descriptionKey = "profile-file") String file)
      throws IOException, InterruptedException, RemoteException {
    Json content = content(file);
    Json kept = connect().send("PUT", "/profiles/" + RemoteServer.id(profile), content);
    if (json()) {
      return write(kept);
    }
    surroundings().say("console.profile.kept", kept.get("id").name(), kept.get("version").name());
    return DONE;
  }

  @Command(name = "dry-run")
  int dryRun(
      @Parameters(paramLabel = "PROFILE", descriptionKey = "remote-profile") String profile,
      @Parameters(paramLabel = "FILE", descriptionKey = "profile-file") String file,
      @Option(names = "--items", paramLabel = "NUMBER", descriptionKey = "items")
          @Nullable Integer items)
      throws IOException, InterruptedException, RemoteException {
    Json content = content(file);
    String query = items == null ? "" : "?items=" + items;
    Json run =
        connect()
            .send("POST", "/profiles/" + RemoteServer.id(profile) + "/dry-run" + query, content);
    if (json()) {
      return write(run);
    }
    List<Json> changed = run.get("changed").list();
    surroundings()
        .say(
            "console.dry-run", run.get("tried").number(), changed.size(), run.get("gone").number());
    if (!changed.isEmpty()) {
      Names names = new Names(surroundings());
      Table table = surroundings().table("document", "before", "after", "more", "less");
      for (Json each : changed) {
        table.add(
            each.get("version").get("host").name()
                + " "
                + each.get("version").get("document").name(),
            names.level(each.get("before")),
            names.level(each.get("after")),
            without(each.get("missingAfter"), each.get("missingBefore")),
            without(each.get("missingBefore"), each.get("missingAfter")));
      }
      surroundings().print(table, "console.profiles.none");
    }
    return DONE;
  }

  private static String without(Json rules, Json others) {
    return String.join(
        ", ",
        rules.list().stream()
            .filter(rule -> !others.list().contains(rule))
            .map(Json::name)
            .toList());
  }

  private static Json content(String name) throws RemoteException {
    try {
      return new Json(Map.of("content", Files.readString(Path.of(name))));
    } catch (CharacterCodingException e) {
      throw new RemoteException(RemoteException.WRONG_USAGE, "remote.profile.coding", name);
    } catch (IOException | InvalidPathException e) {
      throw new RemoteException(RemoteException.WRONG_USAGE, "profile.unreadable", name);
    }
  }
}
