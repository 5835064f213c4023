package se.jamkoll.rest.internal.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import se.jamkoll.rest.internal.json.Json;

/** Compares what is answered with the description of the API. */
public final class Described {

  private static final JsonNode API = api();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Described() {}

  /** Fails when an answer is none that the description names; for routes that it has. */
  static void check(String verb, String path, HttpResponse<String> answer) {
    JsonNode operation =
        route(path).map(each -> each.path(verb.toLowerCase(Locale.ROOT))).orElse(null);
    if (operation == null || operation.isMissingNode()) {
      return;
    }
    String what = verb + " " + path + " answers " + answer.statusCode();
    JsonNode response = operation.path("responses").path(String.valueOf(answer.statusCode()));
    if (response.isMissingNode()) {
      throw new AssertionError(what + ", which its description lacks: see @Answers.");
    }
    JsonNode schema = schema(response, answer);
    if (!schema.isMissingNode()) {
      List<String> problems = problems(schema, tree(answer.body()));
      if (!problems.isEmpty()) {
        throw new AssertionError(what + ", not as described: " + problems);
      }
    }
  }

  /** Returns what of a value is not as a schema of the description says. */
  public static List<String> problems(JsonNode schema, JsonNode value) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", API.path("components"));
    Schema compiled = SCHEMAS.getSchema(whole.toString(), InputFormat.JSON);
    return compiled.validate(value.toString(), InputFormat.JSON).stream()
        .map(String::valueOf)
        .toList();
  }

  private static JsonNode schema(JsonNode response, HttpResponse<String> answer) {
    JsonNode described =
        response.has("$ref") ? API.at(response.path("$ref").asText().substring(1)) : response;
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    return type.endsWith("json")
        ? described.path("content").path(type).path("schema")
        : described.path("none");
  }

  private static Optional<JsonNode> route(String path) {
    String plain = path.replaceAll("\\?.*", "");
    JsonNode exact = API.path("paths").path(plain);
    return exact.isMissingNode()
        ? API.path("paths").properties().stream()
            .filter(each -> plain.matches(each.getKey().replaceAll("\\{\\w+}", "[^/]+")))
            .map(each -> each.getValue())
            .findFirst()
        : Optional.of(exact);
  }

  private static JsonNode tree(String json) {
    try {
      return Json.MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode api() {
    String file = "/se/jamkoll/rest/internal/openapi/openapi.json";
    try (InputStream stream = Described.class.getResourceAsStream(file)) {
      return Json.MAPPER.readTree(Objects.requireNonNull(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
