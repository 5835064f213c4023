package se.jamkoll.shell.internal.remote;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.jamkoll.shell.internal.output.Table;

/** The tokens of programs; they are made by whoever is signed in. */
@Command(name = "tokens")
final class TokensCommand extends RemoteCommand implements Callable<Integer> {

  TokensCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public Integer call() throws IOException, InterruptedException, RemoteException {
    return list(false);
  }

  @Command(name = "list")
  int list(@Option(names = "--all", descriptionKey = "all-tokens") boolean all)
      throws IOException, InterruptedException, RemoteException {
    List<Json> tokens = connect().get(all ? "/tokens/all" : "/tokens").list();
    if (json()) {
      return write(tokens);
    }
    Table table = surroundings().table("id", "name", "account", "roles", "expires", "used");
    for (Json token : tokens) {
      table.add(
          token.get("id").string(),
          token.get("name").string(),
          token.get("account").string(),
          token.get("roles").list().stream()
              .map(TokensCommand::role)
              .collect(Collectors.joining(", ")),
          token.get("expires").minute(),
          token.get("lastUsed").string());
    }
    surroundings().print(table, "remote.tokens.none");
    return DONE;
  }

  private static String role(Json grant) {
    String role = grant.get("role").name();
    return grant.get("body").isNothing() ? role : role + " (" + grant.get("body").name() + ")";
  }

  @Command(name = "revoke")
  int revoke(@Parameters(paramLabel = "ID", descriptionKey = "remote-token") String id)
      throws IOException, InterruptedException, RemoteException {
    connect().send("DELETE", "/tokens/" + RemoteServer.id(id), null);
    surroundings().say("remote.token.revoked");
    return DONE;
  }
}
