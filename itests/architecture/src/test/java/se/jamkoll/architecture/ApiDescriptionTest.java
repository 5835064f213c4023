package se.jamkoll.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The description of the API, as others' programs read it. */
class ApiDescriptionTest {

  private static final String FILE = "/se/jamkoll/rest/internal/openapi/openapi.json";

  @Test
  void theDescriptionIsValid() throws IOException {
    SwaggerParseResult parsed = parsed();

    assertEquals(List.of(), parsed.getMessages());
    assertEquals("3.1.0", parsed.getOpenAPI().getOpenapi());
  }

  @Test
  void theDescriptionSaysOfEveryRouteWhatTheTableSays() throws IOException {
    Map<String, String> described = new TreeMap<>();
    parsed()
        .getOpenAPI()
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (verb, operation) ->
                            described.put(name(verb, path), roles(operation.getExtensions()))));
    // It is no resource, so that it is there without the guard too.
    described.remove("GET /health");

    assertEquals(lines(AccessTableTest.table()), lines(described));
  }

  private static String name(HttpMethod verb, String path) {
    return verb + " " + path;
  }

  private static String roles(Map<String, Object> extensions) {
    List<?> roles = (List<?>) extensions.getOrDefault("x-roles", List.of());
    return roles.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String lines(Map<String, String> routes) {
    return routes.entrySet().stream()
        .map(route -> route.getKey() + " | " + route.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static SwaggerParseResult parsed() throws IOException {
    try (InputStream stream = ApiDescriptionTest.class.getResourceAsStream(FILE)) {
      String json =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return new OpenAPIV3Parser().readContents(json, null, null);
    }
  }
}
