package se.jamkoll.rest.internal.request;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import se.jamkoll.rest.internal.problem.Problem;
import se.jamkoll.rest.internal.problem.ProblemException;
import se.jamkoll.rest.internal.problem.ProblemType;

/**
 * Reads the parameters of requests. What stands in a path is an id, or there is nothing at the
 * address; what stands in a query fits its type, or the answer names it.
 */
@Component(service = ParamConverterProvider.class)
@JakartarsExtension
public final class Parameters implements ParamConverterProvider {

  /** What an id may be. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /** What a host names by keys of its own, which have whatever characters it likes. */
  private static final Set<String> HOST_KEYS = Set.of("document", "item", "meeting");

  /** Before a host's key that has other characters than an id may have: then in base64url. */
  private static final String ENCODED = "k--";

  private static final int LONGEST_KEY = 200;

  private static final int LONGEST = 400;

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof PathParam path && type == String.class) {
        boolean ofHost = HOST_KEYS.contains(path.value());
        return new Converter<>(type, ofHost ? Parameters::key : Parameters::id);
      }
      if (annotation instanceof QueryParam query) {
        Function<String, @Nullable Object> reading = reading(type, query.value());
        return reading == null ? null : new Converter<>(type, reading);
      }
    }
    return null;
  }

  private static @Nullable Function<String, @Nullable Object> reading(Class<?> type, String name) {
    if (type == String.class) {
      return value -> text(name, value);
    }
    if (type == LocalDate.class) {
      return value -> day(name, value);
    }
    if (type == Integer.class || type == int.class) {
      return value -> number(name, value);
    }
    if (type == Boolean.class || type == boolean.class) {
      return value -> answer(name, value);
    }
    return type.isEnum() ? value -> constant(name, value, type) : null;
  }

  private static String key(String value) {
    return value.startsWith(ENCODED) ? decoded(value.substring(ENCODED.length())) : id(value);
  }

  private static String id(String value) {
    if (!ID.matcher(value).matches()) {
      throw new ProblemException(Problem.of(ProblemType.NOT_FOUND));
    }
    return value;
  }

  private static String decoded(String encoded) {
    try {
      String key = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
      if (!key.isEmpty() && key.length() <= LONGEST_KEY) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // As good as any other address that leads nowhere.
    }
    throw new ProblemException(Problem.of(ProblemType.NOT_FOUND));
  }

  private static @Nullable String text(String name, String value) {
    if (value.length() > LONGEST) {
      throw ProblemException.refused(name, "field.Size", 0, LONGEST);
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw ProblemException.refused(name, "field.control");
    }
    return value.isBlank() ? null : value;
  }

  private static @Nullable LocalDate day(String name, String value) {
    try {
      return value.isBlank() ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw ProblemException.refused(name, "field.day");
    }
  }

  private static @Nullable Integer number(String name, String value) {
    try {
      return value.isBlank() ? null : Integer.valueOf(value);
    } catch (NumberFormatException e) {
      throw ProblemException.refused(name, "field.number");
    }
  }

  private static @Nullable Boolean answer(String name, String value) {
    return switch (value) {
      case "" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> throw ProblemException.refused(name, "field.choice", "true, false");
    };
  }

  private static @Nullable Object constant(String name, String value, Class<?> type) {
    if (value.isBlank()) {
      return null;
    }
    Stream<Enum<?>> constants = Arrays.stream(type.getEnumConstants()).map(each -> (Enum<?>) each);
    return constants
        .filter(each -> each.name().equals(value))
        .findFirst()
        .orElseThrow(() -> ProblemException.refused(name, "field.choice", choices(type)));
  }

  private static String choices(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(each -> ((Enum<?>) each).name())
        .collect(Collectors.joining(", "));
  }

  private record Converter<T>(Class<T> type, Function<String, @Nullable Object> reading)
      implements ParamConverter<T> {

    @Override
    @SuppressWarnings("unchecked") // a reading gives what its type asks for
    public @Nullable T fromString(@Nullable String value) {
      return value == null ? null : (T) reading.apply(value);
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
