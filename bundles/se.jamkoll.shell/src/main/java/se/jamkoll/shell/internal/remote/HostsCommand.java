package se.jamkoll.shell.internal.remote;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.jamkoll.shell.internal.output.Table;

/** The case-management systems of a server. */
@Command(name = "hosts")
final class HostsCommand extends RemoteCommand implements Callable<Integer> {

  HostsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public Integer call() throws IOException, InterruptedException, RemoteException {
    return list();
  }

  @Command(name = "list")
  int list() throws IOException, InterruptedException, RemoteException {
    List<Json> hosts = connect().all("/hosts", Map.of());
    if (json()) {
      return write(hosts);
    }
    Table table = surroundings().table("id", "name", "state", "answered", "followed", "problem");
    for (Json host : hosts) {
      table.add(
          host.get("id").string(),
          host.get("name").string(),
          state(host.get("state")),
          host.get("answered").minute(),
          host.get("followed").minute(),
          host.get("problem").string());
    }
    surroundings().print(table, "console.hosts.none");
    return DONE;
  }

  @Command(name = "follow")
  int follow(@Parameters(paramLabel = "HOST", descriptionKey = "remote-host") String host)
      throws IOException, InterruptedException, RemoteException {
    connect().send("POST", "/hosts/" + RemoteServer.id(host) + "/follow", null);
    surroundings().say("console.follow", host);
    return DONE;
  }
}
