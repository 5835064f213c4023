package se.jamkoll.shell.internal.remote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.jamkoll.shell.internal.output.RecordJson;
import se.jamkoll.shell.internal.output.Times;

/**
 * A value of JSON. What is not there is null, as is what is of another kind than asked for: a
 * server may be newer than the command line.
 *
 * @param value a map, a list, a string, a number, a truth value or null
 */
record Json(@Nullable Object value) {

  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * Reads a value.
   *
   * @throws IOException when it is no JSON
   */
  static Json read(byte[] bytes) throws IOException {
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      return new Json(value(parser, parser.nextToken()));
    }
  }

  private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token)
      throws IOException {
    if (token == null) {
      throw new IOException("The JSON ends too early.");
    }
    return switch (token) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          map.put(name, value(parser, parser.nextToken()));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
            next != JsonToken.END_ARRAY;
            next = parser.nextToken()) {
          list.add(value(parser, next));
        }
        yield list;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  /** Writes the value on one line. */
  String text() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      RecordJson.write(json, value);
    }
    return text.toString();
  }

  Json get(String name) {
    return new Json(value instanceof Map<?, ?> map ? map.get(name) : null);
  }

  List<Json> list() {
    return value instanceof List<?> list ? list.stream().map(Json::new).toList() : List.of();
  }

  Map<String, Json> fields() {
    Map<String, Json> fields = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, each) -> fields.put(String.valueOf(name), new Json(each)));
    }
    return fields;
  }

  @Nullable String string() {
    return value == null ? null : String.valueOf(value);
  }

  String name() {
    return Objects.requireNonNullElse(string(), "");
  }

  int number() {
    return value instanceof Number number ? number.intValue() : 0;
  }

  boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }

  boolean isNothing() {
    return value == null;
  }

  /** Returns a time as it is where the meetings are, or whatever stands in its place. */
  @Nullable String minute() {
    String text = string();
    try {
      return text == null ? null : Times.minute(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return text;
    }
  }
}
