package se.jamkoll.shell.internal.remote;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Mixin;

/** What the commands over the network have in common. */
abstract class RemoteCommand {

  static final int DONE = 0;

  private final Surroundings surroundings;

  @Mixin private final ServerOptions options;

  RemoteCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.options = new ServerOptions(surroundings);
  }

  Surroundings surroundings() {
    return surroundings;
  }

  RemoteServer connect() throws RemoteException {
    return options.connect();
  }

  /** Tells whether a program reads the result. */
  boolean json() {
    return options.json();
  }

  /** Writes an object on a line. */
  int write(Json object) throws IOException {
    surroundings.line(object.text());
    return DONE;
  }

  /** Writes objects, a line each. */
  int write(List<Json> objects) throws IOException {
    for (Json object : objects) {
      write(object);
    }
    return DONE;
  }

  /** Returns the word for a state; its name, when the server knows one that is new. */
  String state(Json state) {
    String key = "remote.state." + state.name();
    return surroundings.texts().bundle().containsKey(key)
        ? surroundings.texts().get(key)
        : state.name();
  }
}
