package se.jamkoll.compliance.internal.host;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.log.Logger;

/** A logger whose lines a test can read. */
public final class Loggers {

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Logger logger =
      (Logger)
          Proxy.newProxyInstance(
              Logger.class.getClassLoader(),
              new Class<?>[] {Logger.class},
              (proxy, method, arguments) -> {
                if (method.getReturnType() == boolean.class) {
                  return true;
                }
                lines.add(method.getName() + " " + Arrays.deepToString(arguments));
                return method.getName().equals("getName") ? "test" : null;
              });

  /** Returns the logger. */
  public Logger logger() {
    return logger;
  }

  /** Returns what was logged. */
  public List<String> lines() {
    return List.copyOf(lines);
  }
}
