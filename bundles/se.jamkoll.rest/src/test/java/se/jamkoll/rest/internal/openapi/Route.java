package se.jamkoll.rest.internal.openapi;

import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A route of the API, as its resource declares it.
 *
 * @param verb the HTTP method
 * @param path the path below the API, without what its parameters may look like
 * @param method what answers
 */
record Route(String verb, String path, Method method) {

  private static final Comparator<Route> ORDER =
      Comparator.comparing(Route::path)
          .thenComparing(Route::verb)
          .thenComparing(route -> route.method().getName());

  /** Returns the routes of all resources in this bundle. */
  static List<Route> all() {
    Path classes = classes();
    try (Stream<Path> files = Files.walk(classes)) {
      List<Route> routes = new ArrayList<>();
      files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.contains("-info"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .map(Route::load)
          .filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class))
          .forEach(type -> routes.addAll(of(type)));
      routes.sort(ORDER);
      return routes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Route> of(Class<?> type) {
    List<Route> routes = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      verb(method)
          .ifPresent(verb -> routes.add(new Route(verb, plain(text(type) + text(method)), method)));
    }
    return routes;
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String text(java.lang.reflect.AnnotatedElement element) {
    jakarta.ws.rs.Path path = element.getAnnotation(jakarta.ws.rs.Path.class);
    if (path == null || path.value().isEmpty()) {
      return "";
    }
    return path.value().startsWith("/") ? path.value() : "/" + path.value();
  }

  private static String plain(String path) {
    return path.replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
  }

  private static Path classes() {
    try {
      return Path.of(
          OpenApiResource.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Route.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
