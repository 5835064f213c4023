package se.jamkoll.shell;

import se.jamkoll.shell.internal.check.Services;
import se.jamkoll.shell.internal.command.Program;
import se.jamkoll.shell.internal.command.Terminal;

/** Starts the command line. */
public final class Jamkoll {

  private Jamkoll() {}

  /** Carries out a command line and ends the process with its exit status. */
  public static void main(String[] arguments) {
    System.exit(new Program(Terminal.ofProcess(), Services::load, System.getenv()).run(arguments));
  }
}
