package se.jamkoll.rest.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.AllowAnyone;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.json.Json;
import se.jamkoll.rest.internal.problem.ProblemDetails;
import se.jamkoll.rest.internal.problem.ProblemType;
import se.jamkoll.rest.internal.text.Texts;

/** The description of the API (OpenAPI 3.1), made of what the resources declare. */
final class OpenApi {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<String> READS = Set.of("GET", "HEAD");
  private static final Set<String> HOST_KEYS = Set.of("document", "item", "meeting");
  private static final String EVENTS = "text/event-stream";

  private final SourceDocs docs;
  private final JsonNode examples;
  private final Schemas schemas;

  OpenApi(SourceDocs docs, JsonNode examples) {
    this.docs = docs;
    this.examples = examples;
    this.schemas = new Schemas(docs);
  }

  /** Returns the description of some routes. */
  ObjectNode of(List<Route> routes) {
    Map<Route, ObjectNode> bodies = new LinkedHashMap<>();
    for (Route route : routes) {
      ObjectNode body = body(route);
      if (body != null) {
        bodies.put(route, body);
      }
    }
    schemas.answers();
    schemas.of(ProblemDetails.class);

    ObjectNode paths = NODES.objectNode();
    Set<String> tags = new TreeSet<>();
    for (Route route : routes) {
      ObjectNode path = paths.withObjectProperty(route.path());
      String verb = route.verb().toLowerCase(Locale.ROOT);
      ObjectNode operation = operation(route, bodies.get(route));
      if (path.has(verb)) {
        join((ObjectNode) path.get(verb), operation);
      } else {
        path.set(verb, operation);
      }
      tags.add(route.method().getDeclaringClass().getPackageName());
    }
    paths.set("/health", health());

    ObjectNode root = NODES.objectNode().put("openapi", "3.1.0");
    root.set("info", info());
    root.putArray("servers").addObject().put("url", "/api/v1");
    ArrayNode tagNodes = root.putArray("tags");
    tags.forEach(
        tag -> tagNodes.addObject().put("name", tag(tag)).put("description", docs.text(tag)));
    tagNodes.addObject().put("name", "health").put("description", "How the server is.");
    root.set("paths", sorted(paths));
    ObjectNode components = root.putObject("components");
    components.set("schemas", schemas.named());
    components.set("responses", problems());
    components.set("securitySchemes", schemes());
    return root;
  }

  private static ObjectNode info() {
    ObjectNode info = NODES.objectNode();
    info.put("title", "Jämkoll");
    info.put("version", "1");
    info.put(
        "description",
        """
        Checks whether a Swedish decision document describes what the decision means for women and \
        men, girls and boys.

        A program sends a token (`Authorization: Bearer jamkoll_…`); a browser that is signed in \
        sends its cookie, and `X-CSRF-Token` when it changes something. Lists hold `entries` and \
        `next`: ask for the rest with `after`; `limit` is 1–1000. Ids in addresses are \
        `[A-Za-z0-9_-]{1,64}`; a host's key that has other characters is `k--` and its UTF-8 in \
        base64url. An answer with `ETag` is 304 with `If-None-Match`. Sentences are Swedish, or \
        English where `Accept-Language` prefers it. Offsets are UTF-16 code units, half-open. \
        Fields may be added; none is changed or taken away.""");
    info.putObject("license").put("name", "EUPL-1.2").put("identifier", "EUPL-1.2");
    return info;
  }

  private ObjectNode operation(Route route, @Nullable ObjectNode body) {
    Method method = route.method();
    String name = docName(method);
    ObjectNode operation = NODES.objectNode();
    operation.putArray("tags").add(tag(method.getDeclaringClass().getPackageName()));
    operation.put("operationId", operationId(method));
    String summary = docs.firstSentence(name);
    if (summary.isEmpty()) {
      throw new IllegalStateException("Say what " + name + " does, in its Javadoc.");
    }
    operation.put("summary", summary.replaceAll("\\.$", ""));
    List<String> roles = roles(method);
    operation.put("description", docs.text(name) + "\n\n" + whoMay(roles));
    operation.set("x-roles", Json.MAPPER.valueToTree(roles));
    operation.set("security", security(route, roles));
    ArrayNode parameters = parameters(method);
    if (!parameters.isEmpty()) {
      operation.set("parameters", parameters);
    }
    if (body != null) {
      operation.set("requestBody", body);
    }
    operation.set("responses", responses(route, body != null));
    return operation;
  }

  /** A route that takes several formats has a method for each. */
  private static void join(ObjectNode first, ObjectNode second) {
    first.put("summary", first.get("summary").asText() + ". " + second.get("summary").asText());
    ((ObjectNode) first.at("/requestBody/content"))
        .setAll((ObjectNode) second.at("/requestBody/content"));
  }

  private static String operationId(Method method) {
    Class<?> type = method.getDeclaringClass();
    String name = method.getName();
    if (Arrays.stream(type.getDeclaredMethods())
            .filter(other -> !other.isSynthetic() && other.getName().equals(name))
            .count()
        > 1) {
      throw new IllegalStateException("Give " + docName(method) + " a name of its own.");
    }
    String resource = type.getSimpleName().replaceAll("Resource$", "");
    return resource.substring(0, 1).toLowerCase(Locale.ROOT)
        + resource.substring(1)
        + name.substring(0, 1).toUpperCase(Locale.ROOT)
        + name.substring(1);
  }

  private static String tag(String packageName) {
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }

  private static String docName(Method method) {
    return method.getDeclaringClass().getCanonicalName() + "#" + method.getName();
  }

  private static List<String> roles(Method method) {
    if (method.isAnnotationPresent(AllowAnyone.class)) {
      return List.of("anyone");
    }
    Allow allow = method.getAnnotation(Allow.class);
    if (allow == null) {
      throw new IllegalStateException("Say who may ask for " + docName(method) + ", by @Allow.");
    }
    return allow.value().length == 0
        ? List.of("any role")
        : Arrays.stream(allow.value()).map(Enum::name).sorted().toList();
  }

  private static String whoMay(List<String> roles) {
    return switch (roles.get(0)) {
      case "anyone" -> "Open to anyone.";
      case "any role" -> "For whoever is signed in with a role.";
      default -> "For the roles " + String.join(", ", roles) + ".";
    };
  }

  private static ArrayNode security(Route route, List<String> roles) {
    ArrayNode security = NODES.arrayNode();
    if (roles.contains("anyone")) {
      security.addObject();
    }
    security.addObject().putArray("token");
    ObjectNode session = security.addObject();
    session.putArray("session");
    if (!READS.contains(route.verb())) {
      session.putArray("csrf");
    }
    return security;
  }

  private ArrayNode parameters(Method method) {
    ArrayNode parameters = NODES.arrayNode();
    for (Parameter parameter : method.getParameters()) {
      BeanParam bean = parameter.getAnnotation(BeanParam.class);
      if (bean == null) {
        add(parameters, parameter, docName(method));
      } else {
        Class<?> type = parameter.getType();
        String name = type.getCanonicalName() + "#<init>";
        for (Parameter inner : type.getConstructors()[0].getParameters()) {
          add(parameters, inner, name);
        }
      }
    }
    return parameters;
  }

  private void add(ArrayNode parameters, Parameter parameter, String doc) {
    QueryParam query = parameter.getAnnotation(QueryParam.class);
    PathParam path = parameter.getAnnotation(PathParam.class);
    HeaderParam header = parameter.getAnnotation(HeaderParam.class);
    if (query == null && path == null && header == null) {
      return;
    }
    String name = query != null ? query.value() : path != null ? path.value() : header.value();
    String where = query != null ? "query" : path != null ? "path" : "header";
    ObjectNode node = parameters.addObject().put("name", name).put("in", where);
    String said = docs.parameter(doc, name);
    node.put("description", said.isEmpty() ? usual(name, doc) : said);
    if (path != null) {
      node.put("required", true);
    }
    ObjectNode schema = path == null ? schemas.of(parameter.getParameterizedType()) : id(name);
    Schemas.constrain(schema, parameter);
    DefaultValue value = parameter.getAnnotation(DefaultValue.class);
    if (value != null) {
      schema.set("default", typed(value.value(), schema.path("type").asText()));
    }
    node.set("schema", schema);
  }

  /** What is the same wherever it is asked for is said once. */
  private static String usual(String name, String doc) {
    return switch (name) {
      case "limit" -> "How many at the most, 1–1000.";
      case "after" -> "What `next` said on the page before; the first page without it.";
      case "host" -> "The id of a host.";
      case "meeting", "item", "document" -> "The host's key of the " + name + ".";
      case "body" -> "A body, by its name.";
      case "id", "assessment", "action", "profile", "round", "answer", "benchmark", "improvement" ->
          "Its id.";
      case "factor" -> "The number of a factor; only 7 is measured.";
      case "kind" -> "The format.";
      case "part" -> "The share to follow.";
      case "groupBy" -> "What to group by, with commas between, such as `body,month`.";
      case "period" -> "`2026`, `2026-H1`, `2026-Q3` or `2026-11`, instead of days.";
      case "scale" -> "The scale; 1–4 unless told otherwise.";
      case "year" -> "The year; this year unless told otherwise.";
      case "from" -> "The first day, as `2026-11-28`.";
      case "to" -> "The last day, as `2026-11-28`.";
      default ->
          throw new IllegalStateException(
              "Say what " + name + " of " + doc + " is, by @param in its Javadoc.");
    };
  }

  private static ObjectNode id(String name) {
    String id = "[A-Za-z0-9_-]{1,64}";
    String pattern =
        HOST_KEYS.contains(name) ? "^(?:" + id + "|k--[A-Za-z0-9_-]+=*)$" : "^" + id + "$";
    return NODES.objectNode().put("type", "string").put("pattern", pattern);
  }

  private static JsonNode typed(String value, String type) {
    return switch (type) {
      case "integer" -> NODES.numberNode(Integer.parseInt(value));
      case "boolean" -> NODES.booleanNode(Boolean.parseBoolean(value));
      default -> NODES.textNode(value);
    };
  }

  private @Nullable ObjectNode body(Route route) {
    Method method = route.method();
    ObjectNode form = form(method);
    Parameter entity = entity(method);
    if (form == null && entity == null) {
      return null;
    }
    ObjectNode body = NODES.objectNode().put("required", true);
    ObjectNode content = body.putObject("content");
    for (String type : consumed(method)) {
      ObjectNode media = content.putObject(type);
      if (form != null) {
        media.set("schema", form);
      } else if (entity != null) {
        media.set("schema", schemas.of(entity.getParameterizedType()));
        example(media, route, "request");
      }
    }
    return body;
  }

  private @Nullable ObjectNode form(Method method) {
    ObjectNode properties = NODES.objectNode();
    for (Parameter parameter : method.getParameters()) {
      FormDataParam part = parameter.getAnnotation(FormDataParam.class);
      if (part != null) {
        ObjectNode schema = properties.putObject(part.value());
        schema.put("type", "string").put("format", "binary");
        schema.put("description", docs.parameter(docName(method), part.value()));
      }
    }
    if (properties.isEmpty()) {
      return null;
    }
    ObjectNode form = NODES.objectNode().put("type", "object");
    form.set("properties", properties);
    return form;
  }

  private static @Nullable Parameter entity(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(parameter -> !parameter.isAnnotationPresent(Context.class))
        .filter(
            parameter ->
                Arrays.stream(parameter.getAnnotations())
                    .noneMatch(
                        each ->
                            each.annotationType().getPackageName().startsWith("jakarta.ws.rs")
                                || each.annotationType() == FormDataParam.class))
        .findFirst()
        .orElse(null);
  }

  private static List<String> consumed(Method method) {
    Consumes consumes = method.getAnnotation(Consumes.class);
    if (consumes == null) {
      consumes = method.getDeclaringClass().getAnnotation(Consumes.class);
    }
    return consumes == null ? List.of("application/json") : List.of(consumes.value());
  }

  private static List<String> produced(Method method) {
    Produces produces = method.getAnnotation(Produces.class);
    if (produces == null) {
      produces = method.getDeclaringClass().getAnnotation(Produces.class);
    }
    return produces == null ? List.of("*/*") : List.of(produces.value());
  }

  private ObjectNode responses(Route route, boolean hasBody) {
    Method method = route.method();
    Map<Integer, ObjectNode> responses = new TreeMap<>();
    Answers answers = method.getAnnotation(Answers.class);
    List<ObjectNode> kinds = kinds(method, answers);
    ObjectNode well = NODES.objectNode();
    int status = answers == null ? 0 : answers.status();
    if (status == 0) {
      status = kinds.isEmpty() ? 204 : 200;
    }
    well.put("description", reason(status));
    if (!kinds.isEmpty()) {
      ObjectNode content = well.putObject("content");
      for (String type : produced(method)) {
        ObjectNode media = content.putObject(type.replaceAll(";.*", ""));
        media.set("schema", oneOf(kinds));
        example(media, route, "answer");
      }
    }
    responses.put(status, well);
    boolean tagged = method.isAnnotationPresent(Tagged.class);
    if (tagged || method.getDeclaringClass() == OpenApiResource.class) {
      well.putObject("headers")
          .putObject("ETag")
          .put("description", "Give it in `If-None-Match` next time.")
          .putObject("schema")
          .put("type", "string");
      responses.put(304, NODES.objectNode().put("description", "You have it already"));
    }
    for (int problem : problems(route, hasBody, answers)) {
      responses.put(
          problem,
          NODES.objectNode().put("$ref", "#/components/responses/" + ProblemType.of(problem).id()));
    }
    ObjectNode node = NODES.objectNode();
    responses.forEach((each, response) -> node.set(String.valueOf(each), response));
    return node;
  }

  private List<ObjectNode> kinds(Method method, @Nullable Answers answers) {
    if (answers != null && answers.with().length > 0) {
      return Arrays.stream(answers.with()).map(schemas::of).toList();
    }
    if (produced(method).contains(EVENTS)) {
      return List.of(NODES.objectNode().put("type", "string"));
    }
    Class<?> type = method.getReturnType();
    if (type == void.class || (type == Response.class && answers != null)) {
      return List.of();
    }
    if (type == Response.class || type == Object.class) {
      throw new IllegalStateException("Say what " + docName(method) + " answers, by @Answers.");
    }
    return List.of(schemas.of(method.getGenericReturnType()));
  }

  private static ObjectNode oneOf(List<ObjectNode> kinds) {
    if (kinds.size() == 1) {
      return kinds.get(0);
    }
    ObjectNode either = NODES.objectNode();
    either.putArray("anyOf").addAll(kinds);
    return either;
  }

  private static Set<Integer> problems(Route route, boolean hasBody, @Nullable Answers answers) {
    Method method = route.method();
    Set<Integer> problems = new TreeSet<>(Set.of(406, 429, 500, 503));
    if (!READS.contains(route.verb())) {
      problems.addAll(Set.of(403, 409));
    }
    if (method.isAnnotationPresent(Allow.class)) {
      problems.addAll(Set.of(401, 403));
    }
    boolean asks = false;
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(PathParam.class)) {
        problems.add(404);
      }
      asks |=
          parameter.isAnnotationPresent(QueryParam.class)
              || parameter.isAnnotationPresent(BeanParam.class);
    }
    if (asks || hasBody) {
      problems.add(422);
    }
    if (hasBody) {
      problems.addAll(Set.of(400, 408, 413, 415));
    }
    if (answers != null) {
      Arrays.stream(answers.problems()).forEach(problems::add);
    }
    return problems;
  }

  private static String reason(int status) {
    return switch (status) {
      case 200 -> "What was asked for";
      case 201 -> "Made";
      case 202 -> "Taken; it goes on by itself";
      case 204 -> "Done";
      case 303 -> "Elsewhere: follow `Location`";
      default -> Response.Status.fromStatusCode(status).getReasonPhrase();
    };
  }

  private void example(ObjectNode media, Route route, String which) {
    JsonNode example = examples.path(route.verb() + " " + route.path()).path(which);
    if (!example.isMissingNode()) {
      media.set("example", example);
    }
  }

  private static ObjectNode problems() {
    Texts texts = Texts.in(Locale.ENGLISH);
    ObjectNode problems = NODES.objectNode();
    for (ProblemType type : ProblemType.values()) {
      ObjectNode problem = problems.putObject(type.id());
      problem.put("description", texts.get("problem." + type.id() + ".title"));
      ObjectNode media = problem.putObject("content").putObject("application/problem+json");
      media.putObject("schema").put("$ref", "#/components/schemas/ProblemDetails");
      media.set(
          "example",
          Json.MAPPER.valueToTree(
              new ProblemDetails(
                  type.uri(),
                  texts.get("problem." + type.id() + ".title"),
                  type.status(),
                  texts.get("problem." + type.id() + ".detail"),
                  "/api/v1/…",
                  null,
                  List.of())));
      if (type == ProblemType.UNAVAILABLE || type == ProblemType.TOO_MANY_REQUESTS) {
        ObjectNode wait = problem.putObject("headers").putObject("Retry-After");
        wait.put("description", "How many seconds to wait.");
        wait.putObject("schema").put("type", "integer");
      }
    }
    return problems;
  }

  private static ObjectNode schemes() {
    ObjectNode schemes = NODES.objectNode();
    schemes
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "A token of a program, or one for a single document.");
    schemes
        .putObject("session")
        .put("type", "apiKey")
        .put("in", "cookie")
        .put("name", "jamkoll")
        .put("description", "A browser that is signed in; over TLS it is `__Host-jamkoll`.");
    schemes
        .putObject("csrf")
        .put("type", "apiKey")
        .put("in", "header")
        .put("name", "X-CSRF-Token")
        .put("description", "What `GET /me` tells, with a session that changes something.");
    return schemes;
  }

  /** Health is no resource: it is there without the guard too. */
  private static ObjectNode health() {
    ObjectNode operation = NODES.objectNode();
    operation.putArray("tags").add("health");
    operation.put("operationId", "health").put("summary", "Tells how the server is");
    operation.put("description", "The worst of all checks, and nothing more. Open to anyone.");
    operation.putArray("x-roles").add("anyone");
    operation.putArray("security").addObject();
    ObjectNode responses = operation.putObject("responses");
    for (int status : List.of(200, 503)) {
      ObjectNode answer = responses.putObject(String.valueOf(status));
      answer.put("description", status == 200 ? "It does its work" : "It does not");
      ObjectNode schema =
          answer.putObject("content").putObject("application/json").putObject("schema");
      schema.put("type", "object");
      ArrayNode states =
          schema.putObject("properties").putObject("status").put("type", "string").putArray("enum");
      List<String> all =
          status == 200
              ? List.of("OK", "WARN")
              : List.of("TEMPORARILY_UNAVAILABLE", "CRITICAL", "HEALTH_CHECK_ERROR");
      all.forEach(states::add);
      schema.putArray("required").add("status");
    }
    ObjectNode path = NODES.objectNode();
    path.set("get", operation);
    return path;
  }

  private static ObjectNode sorted(ObjectNode paths) {
    List<String> names = new ArrayList<>();
    paths.fieldNames().forEachRemaining(names::add);
    names.sort(null);
    ObjectNode sorted = NODES.objectNode();
    names.forEach(name -> sorted.set(name, paths.get(name)));
    return sorted;
  }
}
