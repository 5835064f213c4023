package se.jamkoll.shell.internal.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON objects: every component, by its name and in its order, nulls too.
 *
 * <p>The same as Jackson's data binding writes of them; going without it halves the time until the
 * first line is written.
 */
public final class RecordJson {

  private RecordJson() {}

  /** Writes a record, a map, a list, or what stands in them. */
  public static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Record object) {
      writeObject(json, object);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(json, map);
    } else if (value instanceof List<?> list) {
      writeList(json, list);
    } else if (value instanceof Enum<?> constant) {
      json.writeString(constant.name());
    } else {
      writeScalar(json, value);
    }
  }

  private static void writeObject(JsonGenerator json, Record object) throws IOException {
    json.writeStartObject();
    for (RecordComponent component : object.getClass().getRecordComponents()) {
      json.writeFieldName(component.getName());
      write(json, valueOf(component, object));
    }
    json.writeEndObject();
  }

  private static void writeMap(JsonGenerator json, Map<?, ?> map) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.writeFieldName(
          entry.getKey() instanceof Enum<?> constant
              ? constant.name()
              : String.valueOf(entry.getKey()));
      write(json, entry.getValue());
    }
    json.writeEndObject();
  }

  private static void writeList(JsonGenerator json, List<?> list) throws IOException {
    json.writeStartArray();
    for (Object element : list) {
      write(json, element);
    }
    json.writeEndArray();
  }

  private static void writeScalar(JsonGenerator json, Object value) throws IOException {
    if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Boolean answer) {
      json.writeBoolean(answer);
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else {
      throw new IllegalArgumentException("No JSON is defined for " + value.getClass().getName());
    }
  }

  private static @Nullable Object valueOf(RecordComponent component, Record object) {
    try {
      return component.getAccessor().invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record could not be read: " + component, e);
    }
  }
}
