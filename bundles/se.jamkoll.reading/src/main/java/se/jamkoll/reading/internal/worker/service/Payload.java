package se.jamkoll.reading.internal.worker.service;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import se.jamkoll.reading.internal.worker.Folders;

/**
 * The jars that workers run, as they lie in a bundle or its fragments: nothing that the framework
 * would load, so they have to become files first.
 *
 * @param jars where they are
 */
record Payload(List<URL> jars) {

  private static final String FOLDER = "payload";

  /** Copies the list. */
  Payload {
    jars = List.copyOf(jars);
  }

  /**
   * Finds the jars of a bundle.
   *
   * @throws IOException when it has none
   */
  static Payload of(Bundle bundle) throws IOException {
    Enumeration<URL> found = bundle.findEntries(FOLDER, "*.jar", false);
    if (found == null) {
      throw new IOException(
          "Nothing for workers to run: install the fragment se.jamkoll.reading.payload too.");
    }
    return new Payload(Collections.list(found));
  }

  /**
   * Writes the jars to a folder, unless they are there already, whole and unchanged, and removes
   * what else is there.
   *
   * @return the class path that they make up
   */
  String extractTo(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Folders.create(folder);
    }
    StringJoiner classPath = new StringJoiner(File.pathSeparator);
    Set<Path> wanted = new TreeSet<>();
    for (URL jar : jars) {
      String path = jar.getPath();
      Path file = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
      if (!Files.exists(file)
          || !MessageDigest.isEqual(digest(jar), digest(file.toUri().toURL()))) {
        write(jar, file);
      }
      wanted.add(file);
      classPath.add(file.toString());
    }
    removeOthers(folder, wanted);
    return classPath.toString();
  }

  /** A file is whole or not there, whenever the power goes. */
  private static void write(URL jar, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (InputStream stream = jar.openStream()) {
      Files.copy(stream, part, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void removeOthers(Path folder, Set<Path> wanted) throws IOException {
    List<Path> others = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> !wanted.contains(file)).forEach(others::add);
    }
    for (Path other : others) {
      Files.delete(other);
    }
  }

  private static byte[] digest(URL file) throws IOException {
    try (DigestInputStream stream =
        new DigestInputStream(file.openStream(), MessageDigest.getInstance("SHA-256"))) {
      stream.transferTo(OutputStream.nullOutputStream());
      return stream.getMessageDigest().digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
