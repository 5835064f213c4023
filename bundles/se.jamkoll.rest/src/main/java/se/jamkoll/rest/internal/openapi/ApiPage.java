package se.jamkoll.rest.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.jamkoll.rest.internal.text.Texts;

/**
 * The description of the API as a page. Its frame is in the reader's language; what routes do is
 * described in English.
 */
final class ApiPage {

  private static final String REFERENCE = "#/components/schemas/";

  private final JsonNode api;
  private final Texts texts;
  private final Locale locale;
  private final StringBuilder page = new StringBuilder();

  ApiPage(JsonNode api, Texts texts, Locale locale) {
    this.api = api;
    this.texts = texts;
    this.locale = locale;
  }

  String html() {
    String title = escaped(text("title"));
    page.append("<!DOCTYPE html>\n<html lang=\"").append(locale.getLanguage()).append("\">\n");
    page.append("<head><meta charset=\"utf-8\"><title>").append(title).append("</title>");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.append("<link rel=\"stylesheet\" href=\"docs/style.css\"></head>\n<body>\n");
    page.append("<a class=\"skip\" href=\"#main\">").append(escaped(text("skip"))).append("</a>");
    page.append("<main id=\"main\"><h1>").append(title).append("</h1>\n<p>");
    page.append(escaped(text("lead"))).append(" <a href=\"openapi.json\">openapi.json</a></p>\n");
    page.append("<div lang=\"en\">").append(prose(api.at("/info/description").asText()));
    page.append("</div>\n");
    Map<String, List<Operation>> byTag = operations();
    contents(byTag);
    byTag.forEach(this::routes);
    schemas();
    problems();
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private Map<String, List<Operation>> operations() {
    Map<String, List<Operation>> byTag = new LinkedHashMap<>();
    api.path("tags").forEach(tag -> byTag.put(tag.path("name").asText(), new ArrayList<>()));
    api.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        verb -> {
                          Operation operation =
                              new Operation(
                                  verb.getKey().toUpperCase(Locale.ROOT),
                                  path.getKey(),
                                  verb.getValue());
                          byTag
                              .computeIfAbsent(operation.tag(), tag -> new ArrayList<>())
                              .add(operation);
                        }));
    return byTag;
  }

  /** Every route on one line, which leads to what is said of it. */
  private void contents(Map<String, List<Operation>> byTag) {
    page.append("<h2>").append(escaped(text("routes"))).append("</h2>\n");
    openTable("contents", "method", "path", "who", "what");
    byTag.values().stream()
        .flatMap(List::stream)
        .forEach(
            operation ->
                row(
                    "<code>" + operation.verb() + "</code>",
                    "<a href=\"#"
                        + escaped(operation.id())
                        + "\"><code>"
                        + escaped(operation.path())
                        + "</code></a>",
                    escaped(who(operation)),
                    english(operation.node().path("summary").asText())));
    closeTable();
  }

  private String who(Operation operation) {
    List<String> roles = new ArrayList<>();
    for (JsonNode role : operation.node().path("x-roles")) {
      roles.add(
          switch (role.asText()) {
            case "anyone" -> text("anyone");
            case "any role" -> text("anyRole");
            default -> role.asText();
          });
    }
    return String.join(", ", roles);
  }

  private void routes(String tag, List<Operation> operations) {
    if (operations.isEmpty()) {
      return;
    }
    page.append("<section><h2 lang=\"en\">").append(escaped(tag)).append("</h2>\n");
    for (JsonNode each : api.path("tags")) {
      if (each.path("name").asText().equals(tag)) {
        page.append("<div lang=\"en\">").append(prose(each.path("description").asText()));
        page.append("</div>\n");
      }
    }
    operations.forEach(this::route);
    page.append("</section>\n");
  }

  private void route(Operation operation) {
    JsonNode node = operation.node();
    page.append("<article><h3 id=\"").append(escaped(operation.id())).append("\"><code>");
    page.append(operation.verb()).append(' ').append(escaped(operation.path()));
    page.append("</code></h3>\n<div lang=\"en\">").append(prose(node.path("description").asText()));
    page.append("</div>\n");
    if (node.has("parameters")) {
      openTable("parameters", "name", "where", "type", "what");
      for (JsonNode parameter : node.path("parameters")) {
        row(
            "<code>" + escaped(parameter.path("name").asText()) + "</code>",
            escaped(text("in." + parameter.path("in").asText())),
            type(parameter.path("schema")),
            english(parameter.path("description").asText()));
      }
      closeTable();
    }
    openTable("answers", "status", "format", "type", "what");
    node.at("/requestBody/content")
        .properties()
        .forEach(
            media ->
                row(
                    escaped(text("request")),
                    "<code>" + escaped(media.getKey()) + "</code>",
                    type(media.getValue().path("schema")),
                    example(media.getValue())));
    node.path("responses")
        .properties()
        .forEach(answer -> answer(answer.getKey(), answer.getValue()));
    closeTable();
    page.append("</article>\n");
  }

  private void answer(String status, JsonNode answer) {
    if (answer.has("$ref")) {
      String problem = answer.path("$ref").asText().replaceAll(".*/", "");
      String said = api.at("/components/responses/" + problem + "/description").asText();
      row(
          "<code>" + status + "</code>",
          "<code>application/problem+json</code>",
          link("ProblemDetails"),
          "<a href=\"#problem-" + problem + "\">" + english(said) + "</a>");
      return;
    }
    if (!answer.has("content")) {
      row("<code>" + status + "</code>", "", "", english(answer.path("description").asText()));
    }
    answer
        .path("content")
        .properties()
        .forEach(
            media ->
                row(
                    "<code>" + status + "</code>",
                    "<code>" + escaped(media.getKey()) + "</code>",
                    type(media.getValue().path("schema")),
                    english(answer.path("description").asText()) + example(media.getValue())));
  }

  private static String example(JsonNode media) {
    return media.has("example")
        ? "<pre tabindex=\"0\" lang=\"en\">"
            + escaped(media.path("example").toPrettyString())
            + "</pre>"
        : "";
  }

  private void schemas() {
    page.append("<section><h2>").append(escaped(text("objects"))).append("</h2>\n");
    api.at("/components/schemas")
        .properties()
        .forEach(each -> schema(each.getKey(), each.getValue()));
    page.append("</section>\n");
  }

  private void schema(String name, JsonNode schema) {
    page.append("<article><h3 id=\"schema-").append(escaped(name)).append("\"><code>");
    page.append(escaped(name)).append("</code></h3>\n<div lang=\"en\">");
    page.append(prose(schema.path("description").asText())).append("</div>\n");
    List<JsonNode> objects = new ArrayList<>();
    if (schema.has("properties")) {
      objects.add(schema);
    }
    for (String joined : List.of("allOf", "oneOf")) {
      for (JsonNode part : schema.path(joined)) {
        if (part.has("properties")) {
          objects.add(part);
        } else {
          page.append("<p>").append(type(part)).append("</p>\n");
        }
      }
    }
    if (!objects.isEmpty()) {
      openTable("fields", "name", "type", "what");
      objects.forEach(
          object ->
              object
                  .path("properties")
                  .properties()
                  .forEach(
                      field ->
                          row(
                              "<code>" + escaped(field.getKey()) + "</code>",
                              type(field.getValue()),
                              english(field.getValue().path("description").asText()))));
      closeTable();
    }
    page.append("</article>\n");
  }

  private void problems() {
    page.append("<section><h2>").append(escaped(text("problems"))).append("</h2>\n");
    openTable("problems", "status", "what");
    api.at("/components/responses")
        .properties()
        .forEach(
            problem -> {
              JsonNode example =
                  problem.getValue().at("/content/application~1problem+json/example");
              row(
                  "<code id=\"problem-"
                      + escaped(problem.getKey())
                      + "\">"
                      + example.path("status").asText()
                      + "</code>",
                  english(example.path("detail").asText()));
            });
    closeTable();
    page.append("</section>\n");
  }

  private void openTable(String caption, String... headings) {
    page.append("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"");
    page.append(escaped(text(caption))).append("\"><table><thead><tr>");
    for (String heading : headings) {
      page.append("<th scope=\"col\">").append(escaped(text("column." + heading))).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
  }

  private void row(String first, String... cells) {
    page.append("<tr><th scope=\"row\">").append(first).append("</th>");
    for (String cell : cells) {
      page.append("<td>").append(cell).append("</td>");
    }
    page.append("</tr>\n");
  }

  private void closeTable() {
    page.append("</tbody></table></div>\n");
  }

  private String type(JsonNode schema) {
    if (schema.has("$ref")) {
      return link(schema.path("$ref").asText().substring(REFERENCE.length()));
    }
    if (schema.has("anyOf")) {
      List<String> kinds = new ArrayList<>();
      schema.path("anyOf").forEach(kind -> kinds.add(type(kind)));
      return String.join(" | ", kinds);
    }
    if (schema.has("items")) {
      return type(schema.path("items")) + "[]";
    }
    if (schema.has("additionalProperties") && schema.path("additionalProperties").isObject()) {
      return "{…: " + type(schema.path("additionalProperties")) + "}";
    }
    JsonNode type = schema.path("type");
    String name =
        type.isArray()
            ? type.valueStream().map(JsonNode::asText).collect(Collectors.joining(" | "))
            : type.asText();
    String format = schema.path("format").asText();
    return "<code>" + escaped(format.isEmpty() ? name : name + " (" + format + ")") + "</code>";
  }

  private static String link(String name) {
    return "<a href=\"#schema-" + escaped(name) + "\"><code>" + escaped(name) + "</code></a>";
  }

  private static String english(String text) {
    return text.isEmpty() ? "" : "<span lang=\"en\">" + inline(text) + "</span>";
  }

  /** Paragraphs and lists, of which descriptions consist. */
  private static String prose(String text) {
    StringBuilder html = new StringBuilder();
    boolean list = false;
    for (String paragraph : text.strip().split("\n\n", -1)) {
      boolean entry = paragraph.startsWith("- ");
      if (entry != list) {
        html.append(entry ? "<ul>" : "</ul>");
        list = entry;
      }
      String element = entry ? "li" : "p";
      html.append('<').append(element).append('>');
      html.append(inline(entry ? paragraph.substring(2) : paragraph));
      html.append("</").append(element).append('>');
    }
    return html.append(list ? "</ul>" : "").toString();
  }

  private static String inline(String text) {
    return escaped(text).replaceAll("`([^`]*)`", "<code>$1</code>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private String text(String key) {
    return texts.get("api." + key);
  }

  private record Operation(String verb, String path, JsonNode node) {

    String tag() {
      return node.at("/tags/0").asText();
    }

    String id() {
      return node.path("operationId").asText();
    }
  }
}
