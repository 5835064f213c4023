package se.jamkoll.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of who may do what, row by row as the routes say it. */
class AccessTableTest {

  private static final Path README =
      Path.of("..", "..", "bundles", "se.jamkoll.security", "README.md");

  private static final Pattern ROW =
      Pattern.compile("\\| (GET|POST|PUT|DELETE|PATCH) \\| `([^`]+)` \\| ([^|]+) \\|.*");

  private static final String REST = "jakarta.ws.rs.";
  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

  @Test
  void theTableSaysOfEveryRouteWhoOpensIt() throws IOException {
    assertEquals(lines(routes()), lines(table()));
  }

  @Test
  void everyRouteIsThereOnlyWithTheGuard() {
    List<String> open =
        Bundle.classesOfAll().stream()
            .filter(type -> annotation(type, REST + "Path").isPresent())
            .filter(
                type ->
                    annotation(
                            type,
                            "org.osgi.service.jakartars.whiteboard.propertytypes"
                                + ".JakartarsExtensionSelect")
                        .map(select -> Arrays.asList((Object[]) select.get("value").orElseThrow()))
                        .filter(filters -> filters.contains("(jamkoll.guard=true)"))
                        .isEmpty())
            .map(JavaClass::getName)
            .toList();
    assertEquals(List.of(), open, "what does not select the guard stays when security is gone");
  }

  private static Map<String, String> routes() {
    Map<String, String> routes = new TreeMap<>();
    for (JavaClass type : Bundle.classesOfAll()) {
      Optional<JavaAnnotation<?>> base = annotation(type, REST + "Path");
      if (base.isEmpty()) {
        continue;
      }
      for (JavaMethod method : type.getMethods()) {
        String path = text(base) + text(annotation(method, REST + "Path"));
        VERBS.stream()
            .filter(verb -> annotation(method, REST + verb).isPresent())
            .forEach(verb -> routes.put(verb + " " + plain(path), whoOpens(method)));
      }
    }
    assertTrue(routes.size() > 10, "Package the bundles before this test.");
    return routes;
  }

  /** Returns who opens each route, by the table. */
  static Map<String, String> table() throws IOException {
    return Files.readAllLines(README).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .collect(
            Collectors.toMap(
                row -> row.group(1) + " " + row.group(2),
                row -> row.group(3).strip(),
                (one, other) -> one + " and " + other,
                TreeMap::new));
  }

  private static String whoOpens(JavaMethod method) {
    if (annotation(method, Bundle.API + ".access.AllowAnyone").isPresent()) {
      return "anyone";
    }
    return annotation(method, Bundle.API + ".access.Allow")
        .map(allow -> roles((Object[]) allow.get("value").orElseThrow()))
        .orElse("no one");
  }

  private static String roles(Object[] roles) {
    return roles.length == 0
        ? "any role"
        : Arrays.stream(roles)
            .map(role -> ((JavaEnumConstant) role).name())
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private static Optional<JavaAnnotation<?>> annotation(HasAnnotations<?> on, String name) {
    for (JavaAnnotation<?> each : on.getAnnotations()) {
      if (each.getRawType().getName().equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static String text(Optional<JavaAnnotation<?>> path) {
    String text = path.map(each -> each.get("value").orElse("").toString()).orElse("");
    return text.isEmpty() || text.startsWith("/") ? text : "/" + text;
  }

  /** Returns a path without what its parameters may look like. */
  private static String plain(String path) {
    String plain = path.replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    return plain.length() > 1 && plain.endsWith("/")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  private static String lines(Map<String, String> routes) {
    return routes.entrySet().stream()
        .map(route -> route.getKey() + " | " + route.getValue())
        .collect(Collectors.joining("\n"));
  }
}
