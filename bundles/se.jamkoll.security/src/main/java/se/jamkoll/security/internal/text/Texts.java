package se.jamkoll.security.internal.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessException.Problem;

/** Says in one language why someone is not let in: Swedish for any other than English. */
public final class Texts {

  private static final Texts SWEDISH = new Texts(Locale.forLanguageTag("sv"));
  private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

  private final Locale locale;
  private final PropertyResourceBundle bundle;

  private Texts(Locale locale) {
    this.locale = locale;
    this.bundle = load("texts_" + locale.getLanguage() + ".properties");
  }

  /** Returns the texts for a reader's language. */
  public static Texts in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : SWEDISH;
  }

  /** Returns what cannot be done, why, and what to do instead. */
  public String explain(AccessException problem) {
    String text = format(problem.problem().name(), details(problem));
    if (problem.retryAfter() == null) {
      return text;
    }
    long seconds = problem.retryAfter().toSeconds();
    boolean minutes = seconds > 90;
    return text
        + " "
        + format(
            minutes ? "wait.minutes" : "wait.seconds", minutes ? (seconds + 59) / 60 : seconds);
  }

  /** Returns the keys, sorted. */
  Set<String> keys() {
    return new TreeSet<>(bundle.keySet());
  }

  private Object[] details(AccessException problem) {
    if (problem.problem() == Problem.ROLE_NEEDED) {
      return new Object[] {roles(problem.details())};
    }
    if (problem.problem() == Problem.TOKEN_TOO_WIDE && !problem.details().isEmpty()) {
      List<String> all = new ArrayList<>(problem.details());
      String body = all.size() > 1 ? all.get(1) : "";
      return new Object[] {role(all.get(0)), body.isEmpty() ? 0 : 1, body};
    }
    return problem.details().toArray();
  }

  private String roles(List<String> names) {
    if (names.isEmpty()) {
      return bundle.getString("role.any");
    }
    List<String> words = names.stream().map(this::role).toList();
    String last = words.get(words.size() - 1);
    return words.size() == 1
        ? last
        : String.join(", ", words.subList(0, words.size() - 1)) + bundle.getString("or") + last;
  }

  private String role(String name) {
    return bundle.getString("role." + name);
  }

  private String format(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  private static PropertyResourceBundle load(String name) {
    try (var in = Texts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks " + name);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
