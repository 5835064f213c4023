package se.jamkoll.rest.internal.openapi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.jamkoll.rest.internal.json.Json;

/**
 * Schemas (JSON Schema 2020-12) of what is sent and answered, as Jackson reads and writes it. What
 * requests hold is asked for first: they refuse what they do not know.
 */
final class Schemas {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Map<Class<?>, String[]> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, new String[] {"string", ""}),
          Map.entry(int.class, new String[] {"integer", "int32"}),
          Map.entry(Integer.class, new String[] {"integer", "int32"}),
          Map.entry(long.class, new String[] {"integer", "int64"}),
          Map.entry(Long.class, new String[] {"integer", "int64"}),
          Map.entry(double.class, new String[] {"number", "double"}),
          Map.entry(Double.class, new String[] {"number", "double"}),
          Map.entry(BigDecimal.class, new String[] {"number", ""}),
          Map.entry(boolean.class, new String[] {"boolean", ""}),
          Map.entry(Boolean.class, new String[] {"boolean", ""}),
          Map.entry(Instant.class, new String[] {"string", "date-time"}),
          Map.entry(LocalDate.class, new String[] {"string", "date"}),
          Map.entry(URI.class, new String[] {"string", "uri"}));

  private final SourceDocs docs;
  private final Map<String, ObjectNode> named = new TreeMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private boolean request = true;

  Schemas(SourceDocs docs) {
    this.docs = docs;
  }

  /** Goes on to what is answered. */
  void answers() {
    request = false;
  }

  /** Returns the schemas that have a name. */
  ObjectNode named() {
    ObjectNode all = NODES.objectNode();
    named.forEach(all::set);
    return all;
  }

  /** Returns the schema of a type. */
  ObjectNode of(Type type) {
    return of(type, Map.of());
  }

  private ObjectNode of(Type type, Map<String, Type> variables) {
    if (type instanceof TypeVariable<?> variable) {
      return of(variables.getOrDefault(variable.getName(), Object.class), variables);
    }
    if (type instanceof Class<?> array && array.isArray()) {
      return NODES
          .objectNode()
          .put("type", "array")
          .set("items", of(array.getComponentType(), variables));
    }
    Class<?> raw = raw(type);
    if (raw == Object.class || JsonNode.class.isAssignableFrom(raw)) {
      return NODES.objectNode();
    }
    if (Collection.class.isAssignableFrom(raw)) {
      ObjectNode list = NODES.objectNode().put("type", "array");
      if (Set.class.isAssignableFrom(raw)) {
        list.put("uniqueItems", true);
      }
      return list.set("items", of(argument(type, 0), variables));
    }
    if (Map.class.isAssignableFrom(raw)) {
      ObjectNode map = NODES.objectNode().put("type", "object");
      if (raw(argument(type, 0)).isEnum()) {
        map.set("propertyNames", of(argument(type, 0), variables));
      }
      return map.set("additionalProperties", of(argument(type, 1), variables));
    }
    String[] plain = PLAIN.get(raw);
    return plain == null ? reference(type, raw, variables) : plain(plain[0], plain[1]);
  }

  private static ObjectNode plain(String type, String format) {
    ObjectNode schema = NODES.objectNode().put("type", type);
    return format.isEmpty() ? schema : schema.put("format", format);
  }

  private ObjectNode reference(Type type, Class<?> raw, Map<String, Type> variables) {
    String name = name(type, raw, variables);
    String owner = owners.putIfAbsent(name, raw.getName());
    if (owner != null && !owner.equals(raw.getName())) {
      throw new IllegalStateException(
          name + " is the name of both " + owner + " and " + raw.getName() + ". Rename one.");
    }
    if (owner == null) {
      named.put(name, NODES.objectNode());
      named.put(name, raw.isEnum() ? constants(raw) : object(type, raw, variables));
    }
    return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  private static String name(Type type, Class<?> raw, Map<String, Type> variables) {
    StringBuilder name = new StringBuilder(raw.getSimpleName());
    Class<?> around = raw.getEnclosingClass();
    if (around != null && !around.getSimpleName().endsWith("Resource")) {
      name.insert(0, around.getSimpleName());
    }
    if (type instanceof ParameterizedType parameterized) {
      for (Type argument : parameterized.getActualTypeArguments()) {
        Type known =
            argument instanceof TypeVariable<?> variable
                ? variables.getOrDefault(variable.getName(), Object.class)
                : argument;
        name.append(raw(known).getSimpleName());
      }
    }
    return name.toString();
  }

  private ObjectNode constants(Class<?> type) {
    ObjectNode schema = NODES.objectNode().put("type", "string");
    StringBuilder said = new StringBuilder(docs.text(type.getCanonicalName()));
    ArrayNode names = schema.putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      String name = ((Enum<?>) constant).name();
      names.add(name);
      String what = docs.text(type.getCanonicalName() + "#" + name);
      if (!what.isEmpty()) {
        said.append("\n\n- `").append(name).append("`: ").append(what);
      }
    }
    return schema.put("description", said.toString());
  }

  private ObjectNode object(Type type, Class<?> raw, Map<String, Type> outer) {
    if (raw.isSealed()) {
      ObjectNode schema = described(raw);
      ArrayNode kinds = schema.putArray("oneOf");
      Arrays.stream(raw.getPermittedSubclasses()).forEach(kind -> kinds.add(of(kind)));
      return schema;
    }
    Map<String, Type> variables = variables(type, raw, outer);
    ObjectNode schema = described(raw).put("type", "object");
    ObjectNode properties = NODES.objectNode();
    ArrayNode required = NODES.arrayNode();
    ArrayNode unwrapped = NODES.arrayNode();
    JavaType javaType = Json.MAPPER.constructType(raw);
    BeanDescription bean = Json.MAPPER.getSerializationConfig().introspect(javaType);
    for (BeanPropertyDefinition property : bean.findProperties()) {
      Method getter = property.getGetter() == null ? null : property.getGetter().getAnnotated();
      if (getter == null) {
        continue;
      }
      if (getter.isAnnotationPresent(JsonUnwrapped.class)) {
        unwrapped.add(of(getter.getGenericReturnType(), variables));
        continue;
      }
      boolean nullable = nullable(getter);
      properties.set(property.getName(), property(raw, getter, nullable, variables));
      if (request ? !nullable : !getter.isAnnotationPresent(JsonInclude.class)) {
        required.add(property.getName());
      }
    }
    schema.set("properties", properties);
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    JsonIgnoreProperties ignored = raw.getAnnotation(JsonIgnoreProperties.class);
    if (request && (ignored == null || !ignored.ignoreUnknown())) {
      schema.put("additionalProperties", false);
    }
    return unwrapped.isEmpty() ? schema : joined(unwrapped, schema);
  }

  private static ObjectNode joined(ArrayNode parts, ObjectNode own) {
    ObjectNode all = NODES.objectNode();
    all.set("description", own.remove("description"));
    all.set("allOf", parts.deepCopy().add(own));
    return all;
  }

  private ObjectNode described(Class<?> type) {
    ObjectNode schema = NODES.objectNode();
    String text = docs.text(type.getCanonicalName());
    return text.isEmpty() ? schema : schema.put("description", text);
  }

  private ObjectNode property(
      Class<?> owner, Method getter, boolean nullable, Map<String, Type> variables) {
    ObjectNode schema = of(getter.getGenericReturnType(), variables);
    constrain(schema, getter);
    String said = docs.parameter(owner.getCanonicalName(), getter.getName());
    if (said.isEmpty()) {
      said = docs.firstSentence(owner.getCanonicalName() + "#" + getter.getName());
    }
    ObjectNode whole = nullable ? orNull(schema) : schema;
    return said.isEmpty() ? whole : whole.put("description", said);
  }

  private static ObjectNode orNull(ObjectNode schema) {
    if (schema.has("type")) {
      ArrayNode types = NODES.arrayNode().add(schema.get("type")).add("null");
      schema.set("type", types);
      return schema;
    }
    if (schema.isEmpty()) {
      return schema;
    }
    ObjectNode either = NODES.objectNode();
    either.putArray("anyOf").add(schema).add(NODES.objectNode().put("type", "null"));
    return either;
  }

  /** Writes down what a record's constraints ask for. */
  static void constrain(ObjectNode schema, AnnotatedElement element) {
    boolean list = "array".equals(schema.path("type").asText());
    if (element.isAnnotationPresent(NotBlank.class)) {
      schema.put("minLength", 1).put("pattern", "\\S");
    }
    Size size = element.getAnnotation(Size.class);
    if (size != null && size.min() > 0) {
      schema.put(list ? "minItems" : "minLength", size.min());
    }
    if (size != null && size.max() < Integer.MAX_VALUE) {
      schema.put(list ? "maxItems" : "maxLength", size.max());
    }
    Min min = element.getAnnotation(Min.class);
    if (min != null) {
      schema.put("minimum", min.value());
    }
    Max max = element.getAnnotation(Max.class);
    if (max != null) {
      schema.put("maximum", max.value());
    }
    Pattern pattern = element.getAnnotation(Pattern.class);
    if (pattern != null) {
      schema.put("pattern", "^(?:" + pattern.regexp() + ")$");
    }
  }

  static boolean nullable(Method getter) {
    return getter.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
  }

  private static Map<String, Type> variables(Type type, Class<?> raw, Map<String, Type> outer) {
    Map<String, Type> variables = new HashMap<>(outer);
    if (type instanceof ParameterizedType parameterized) {
      List<Type> given = List.of(parameterized.getActualTypeArguments());
      for (int i = 0; i < given.size(); i++) {
        variables.put(raw.getTypeParameters()[i].getName(), given.get(i));
      }
    }
    return variables;
  }

  private static Type argument(Type type, int index) {
    return type instanceof ParameterizedType parameterized
        ? parameterized.getActualTypeArguments()[index]
        : Object.class;
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> raw) {
      return raw;
    }
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : Object.class;
  }
}
