package se.jamkoll.rest.internal.fake;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A service that remembers what it was asked for, and answers as it is told to. */
public final class Spy<T> {

  /** What was asked for, as {@code method[arguments]}. */
  public final List<String> calls = new ArrayList<>();

  private final Map<String, Function<Object[], @Nullable Object>> answers = new HashMap<>();
  private final T service;

  /** Creates a service of a type. */
  public Spy(Class<T> type) {
    this.service =
        type.cast(
            Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> {
                  Object[] given = arguments == null ? new Object[0] : arguments;
                  calls.add(method.getName() + Arrays.toString(given));
                  return answers.getOrDefault(method.getName(), none -> null).apply(given);
                }));
  }

  /** Lets a method answer. */
  public Spy<T> on(String method, Function<Object[], @Nullable Object> answer) {
    answers.put(method, answer);
    return this;
  }

  /** Returns the service. */
  public T service() {
    return service;
  }

  /** Returns what was asked for last. */
  public String last() {
    return calls.get(calls.size() - 1);
  }
}
