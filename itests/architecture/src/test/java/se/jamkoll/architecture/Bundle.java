package se.jamkoll.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A bundle of this build.
 *
 * @param folder its folder, named as the bundle
 */
record Bundle(Path folder) {

  private static final Path BUNDLES = Path.of("..", "..", "bundles");

  static final String API = "se.jamkoll.api";

  /** Returns all bundles, sorted by name. */
  static List<Bundle> all() {
    try (Stream<Path> folders = Files.list(BUNDLES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .sorted()
          .map(Bundle::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the classes of all bundles, without tests. */
  static JavaClasses classesOfAll() {
    return new ClassFileImporter().importPaths(all().stream().map(Bundle::classes).toList());
  }

  /** Returns the packages below the one that is named as the bundle. */
  Set<JavaPackage> packagesBelow(JavaClasses classes) {
    Set<JavaPackage> packages = new HashSet<>();
    classes
        .getPackage(name())
        .getSubpackages()
        .forEach(p -> packages.addAll(p.getSubpackagesInTree()));
    packages.addAll(classes.getPackage(name()).getSubpackages());
    return packages;
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** Returns the pattern of its packages. */
  String packages() {
    return name() + "..";
  }

  Manifest manifest() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("target"))) {
      Path jar =
          files
              .filter(file -> file.toString().endsWith(".jar"))
              .findFirst()
              .orElseThrow(() -> new IOException("Package " + name() + " before this test."));
      try (JarFile open = new JarFile(jar.toFile())) {
        return open.getManifest();
      }
    }
  }

  @Override
  public String toString() {
    return name();
  }

  private Path classes() {
    return folder.resolve("target").resolve("classes");
  }
}
