package se.jamkoll.childrights;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import se.jamkoll.api.rule.Rule;

/** The texts of the rule set in one language. */
final class Texts {

  private final PropertyResourceBundle bundle;

  Texts(String language) {
    String name = "internal/messages_" + language + ".properties";
    try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
      bundle = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  Set<String> keys() {
    return bundle.keySet();
  }

  String get(String key) {
    return bundle.getString(key);
  }

  /** Returns the keys that a rule's texts have. */
  static Stream<String> keysOf(Class<? extends Annotation> constraint) {
    String id = Objects.requireNonNull(constraint.getAnnotation(Rule.class)).id();
    return Stream.of(constraint.getDeclaredClasses())
        .filter(Class::isEnum)
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .flatMap(
            variant ->
                Stream.of("message", "advice", "brief")
                    .map(text -> id + "." + variant + "." + text));
  }
}
