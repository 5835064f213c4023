package se.jamkoll.statistics.internal.factor;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;

/** The texts about factors in one language: Swedish for any other reader than English ones. */
public final class FactorTexts {

  private final Locale locale;
  private final PropertyResourceBundle bundle;

  private FactorTexts(Locale locale) {
    this.locale = locale;
    this.bundle = load("factors_" + locale.getLanguage() + ".properties");
  }

  private static final class Swedish {
    static final FactorTexts TEXTS = new FactorTexts(Locale.forLanguageTag("sv"));
  }

  private static final class English {
    static final FactorTexts TEXTS = new FactorTexts(Locale.ENGLISH);
  }

  /** Returns the texts for a reader's language. */
  public static FactorTexts in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? English.TEXTS
        : Swedish.TEXTS;
  }

  /** Returns a text with its places filled in. */
  public String get(String key, @Nullable Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** Returns a text as it stands, if there is one. */
  Optional<String> find(String key) {
    return Optional.ofNullable((String) bundle.handleGetObject(key));
  }

  /** Returns the keys, sorted. */
  Set<String> keys() {
    return new TreeSet<>(bundle.keySet());
  }

  /** Returns the key of a term's name, such as {@code Round.State.OPEN}. */
  static String key(Term term) {
    Class<?> type =
        term instanceof Enum<?> constant ? constant.getDeclaringClass() : term.getClass();
    StringBuilder key = new StringBuilder(term.name());
    for (@Nullable Class<?> each = type; each != null; each = each.getEnclosingClass()) {
      key.insert(0, each.getSimpleName() + ".");
    }
    return key.toString();
  }

  private static PropertyResourceBundle load(String name) {
    try (var in = FactorTexts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks " + name);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
