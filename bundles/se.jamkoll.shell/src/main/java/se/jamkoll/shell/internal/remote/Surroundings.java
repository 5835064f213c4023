package se.jamkoll.shell.internal.remote;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import se.jamkoll.shell.internal.check.Services;
import se.jamkoll.shell.internal.output.Display;
import se.jamkoll.shell.internal.output.Table;
import se.jamkoll.shell.internal.text.Texts;

/**
 * Where the commands are run.
 *
 * @param out standard output
 * @param err standard error
 * @param errIsTerminal whether a person follows standard error
 * @param texts the language
 * @param services what names levels
 * @param environment the variables of the environment
 */
public record Surroundings(
    Writer out,
    Writer err,
    boolean errIsTerminal,
    Texts texts,
    Services.Source services,
    Map<String, String> environment) {

  /** Copies the environment. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Returns the commands, in the order that the help lists them. */
  public List<Object> commands() {
    return List.of(
        new HostsCommand(this),
        new MeetingsCommand(this),
        new JobsCommand(this),
        new ProfilesCommand(this),
        new TokensCommand(this));
  }

  void say(String key, Object... values) throws IOException {
    line(Display.harmless(texts.get(key, values)));
  }

  void line(String text) throws IOException {
    out.write(text + "\n");
    out.flush();
  }

  void print(Table table, String whenEmpty) throws IOException {
    if (table.isEmpty()) {
      say(whenEmpty);
      return;
    }
    for (String line : table.lines()) {
      out.write(line + "\n");
    }
    out.flush();
  }

  Table table(String... columns) {
    return new Table(
        List.of(columns).stream().map(column -> texts.get("console.column." + column)).toList());
  }
}
