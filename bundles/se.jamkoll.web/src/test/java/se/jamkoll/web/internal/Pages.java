package se.jamkoll.web.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the pages as the bundle holds them. */
final class Pages {

  private Pages() {}

  static Path folder() {
    return Path.of("target/classes/pages");
  }

  static List<Path> files(String suffix) {
    try (Stream<Path> files = Files.walk(folder())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(suffix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The modules that are our own. */
  static List<Path> modules() {
    return files(".js").stream().filter(file -> !file.startsWith(folder().resolve("lib"))).toList();
  }

  static Map<String, byte[]> contents() {
    return files("").stream().collect(Collectors.toMap(Pages::name, Pages::bytes));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return folder().relativize(file).toString().replace('\\', '/');
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
