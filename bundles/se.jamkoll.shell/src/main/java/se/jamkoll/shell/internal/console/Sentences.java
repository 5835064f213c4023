package se.jamkoll.shell.internal.console;

import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.shell.internal.console.ConsoleCommand.Call;
import se.jamkoll.shell.internal.output.Display;

/** Carries commands out, and says in one sentence what went wrong, never with a stack trace. */
public final class Sentences {

  private final ComplianceMessages messages;

  /** Creates sentences by what compliance work says of its problems. */
  public Sentences(ComplianceMessages messages) {
    this.messages = messages;
  }

  /** Carries out a command. */
  public void run(ConsoleCommand command, Call call) {
    String problem = problemOf(command, call);
    if (!problem.isEmpty()) {
      call.out().println(Display.harmless(problem));
    }
    call.out().flush();
  }

  private String problemOf(ConsoleCommand command, Call call) {
    int count = call.arguments().size();
    if (count < command.least() || count > command.most()) {
      return usage(command, call);
    }
    try {
      command.body().run(call);
      return "";
    } catch (UsageException e) {
      return call.texts().get(e.key(), e.values()) + " " + usage(command, call);
    } catch (ComplianceException e) {
      return messages.explain(e, call.locale());
    } catch (DeniedException e) {
      return messages.explain(e, call.locale());
    } catch (StoreException e) {
      return messages.explain(new ComplianceException(Problem.STORE_UNAVAILABLE, e), call.locale());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return call.texts().get("console.interrupted");
    } catch (RuntimeException e) {
      return call.texts().get("console.unexpected", e.getClass().getSimpleName());
    }
  }

  private static String usage(ConsoleCommand command, Call call) {
    return call.texts().get("console.usage", call.texts().get("console.usage." + command.name()));
  }
}
