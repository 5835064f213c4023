package se.jamkoll.rest.internal.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.jamkoll.rest.internal.fake.Described;
import se.jamkoll.rest.internal.json.Json;

/** The description of the API is what the resources declare. */
class OpenApiTest {

  private static final Path FILE =
      Path.of("src/main/resources/se/jamkoll/rest/internal/openapi", OpenApiResource.FILE);

  @Test
  void theDescriptionIsWhatTheResourcesDeclare() throws IOException {
    SourceDocs docs =
        SourceDocs.of(Path.of("src/main/java"), Path.of("../se.jamkoll.api/src/main/java"));
    String made = text(new OpenApi(docs, examples()).of(Route.all()));
    if (Boolean.getBoolean("jamkoll.write")) {
      Files.writeString(FILE, made);
    }

    assertEquals(
        made,
        Files.readString(FILE),
        "The routes have changed. Write the description anew, as the README says, and commit it.");
  }

  @Test
  void everyExampleIsWhatItsRouteTakesOrAnswers() throws IOException {
    List<String> wrong = new ArrayList<>();
    JsonNode api = Json.MAPPER.readTree(Description.file(OpenApiResource.FILE));
    List<JsonNode> media = new ArrayList<>();
    for (JsonNode content : api.findValues("content")) {
      content.forEach(media::add);
    }
    int examples = 0;
    for (JsonNode each : media) {
      if (each.has("example")) {
        examples++;
        wrong.addAll(Described.problems(each.get("schema"), each.get("example")));
      }
    }

    assertEquals(List.of(), wrong);
    assertTrue(examples >= examples().size(), "An example has no route: see examples.json.");
  }

  private static JsonNode examples() throws IOException {
    try (InputStream stream = OpenApiTest.class.getResourceAsStream("examples.json")) {
      return Json.MAPPER.readTree(Objects.requireNonNull(stream));
    }
  }

  private static String text(JsonNode api) throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    byte[] json = Json.MAPPER.writer(printer).writeValueAsBytes(api);
    return new String(json, StandardCharsets.UTF_8) + "\n";
  }
}
