package se.jamkoll.compliance.internal.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;

/**
 * The texts of one language, chosen by the reader's language alone: Swedish for any other than
 * English.
 */
public final class Texts {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private final Locale locale;
  private final PropertyResourceBundle bundle;

  private Texts(Locale locale) {
    this.locale = locale;
    this.bundle = load("texts_" + locale.getLanguage() + ".properties");
  }

  private static final class Swedish {
    static final Texts TEXTS = new Texts(SWEDISH);
  }

  private static final class English {
    static final Texts TEXTS = new Texts(Locale.ENGLISH);
  }

  /** Returns the texts for a reader's language. */
  public static Texts in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? English.TEXTS
        : Swedish.TEXTS;
  }

  /** Returns the language of the texts. */
  public Locale locale() {
    return locale;
  }

  /** Returns a text with its places filled in. */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** Returns a day as people write it. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
  }

  /** Returns a text as it stands, if there is one. */
  Optional<String> find(String key) {
    return Optional.ofNullable((String) bundle.handleGetObject(key));
  }

  /** Returns the keys, sorted. */
  Set<String> keys() {
    return new TreeSet<>(bundle.keySet());
  }

  /** Returns the key of a term's name, such as {@code Action.Kind.COMPLETION}. */
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
