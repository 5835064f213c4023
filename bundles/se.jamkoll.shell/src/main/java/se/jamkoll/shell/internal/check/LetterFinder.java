package se.jamkoll.shell.internal.check;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the letters that a command line names.
 *
 * <p>A folder stands for the letters in it and below, sorted by path; a file stands for itself,
 * whatever its name.
 */
public final class LetterFinder {

  /**
   * The endings that tell a letter in a folder from other files. Templates, plain text and web
   * pages are read when they are named, but in a folder they seldom are letters.
   */
  public static final List<String> ENDINGS =
      List.of(".docx", ".docm", ".odt", ".fodt", ".pdf", ".doc", ".rtf", ".eml", ".msg", ".zip");

  private static final String LOCK_FILE_PREFIX = "~$";

  private LetterFinder() {}

  /** Returns the letters, in the order of the names. */
  public static List<Letter> find(List<String> names) throws IOException {
    List<Letter> letters = new ArrayList<>();
    for (String name : names) {
      letters.addAll(find(name));
    }
    return letters;
  }

  private static List<Letter> find(String name) throws IOException {
    if (name.equals(Letter.STANDARD_INPUT)) {
      return List.of(new Letter.OfStandardInput());
    }
    try {
      Path path = Path.of(name);
      return Files.isDirectory(path) ? inFolder(path) : List.of(new Letter.OfFile(name, path));
    } catch (InvalidPathException e) {
      return List.of(new Letter.ImpossibleName(name));
    }
  }

  private static List<Letter> inFolder(Path folder) throws IOException {
    FolderVisitor visitor = new FolderVisitor(folder);
    Set<FileVisitOption> options = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
    Files.walkFileTree(folder, options, Integer.MAX_VALUE, visitor);
    if (visitor.found.isEmpty()) {
      return List.of(new Letter.EmptyFolder(folder.toString()));
    }
    Collections.sort(visitor.found);
    List<Letter> letters = new ArrayList<>();
    visitor.found.forEach(path -> letters.add(new Letter.OfFile(path.toString(), path)));
    return letters;
  }

  private static boolean hidden(Path path) {
    Path name = path.getFileName();
    return name != null
        && (name.toString().startsWith(".") || name.toString().startsWith(LOCK_FILE_PREFIX));
  }

  private static boolean hasKnownEnding(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static final class FolderVisitor extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Path> found = new ArrayList<>();

    private FolderVisitor(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean skip = hidden(directory) && !directory.equals(root);
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (hasKnownEnding(file) && !hidden(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      // What cannot be looked into is told as a letter that cannot be opened, never left out.
      if (!(failure instanceof FileSystemLoopException) && !file.equals(root)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
