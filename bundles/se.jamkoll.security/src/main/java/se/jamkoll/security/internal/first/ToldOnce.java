package se.jamkoll.security.internal.first;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.jamkoll.api.access.OneTimePassword;

/** Passwords of new accounts by login: told to the first who asks, and forgotten. */
public final class ToldOnce implements Supplier<Map<String, String>> {

  private Map<String, String> passwords;

  /** Keeps passwords until they are told. */
  public ToldOnce(List<OneTimePassword> accounts) {
    Map<String, String> all = new LinkedHashMap<>();
    accounts.forEach(each -> all.put(each.account().login(), each.password()));
    passwords = all;
  }

  @Override
  public synchronized Map<String, String> get() {
    Map<String, String> told = passwords;
    passwords = Map.of();
    return told;
  }

  /** Tells no password. */
  @Override
  public String toString() {
    return "ToldOnce";
  }
}
