package se.jamkoll.assessing.internal.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.ProfileProblem;
import se.jamkoll.assessing.internal.profile.file.ProblemTexts;
import se.jamkoll.assessing.internal.profile.file.ProfileFile;

/**
 * The profiles in a directory, each by itself.
 *
 * @param byPath those that are right, by path
 * @param problems what is wrong with the others
 */
record ProfileFiles(Map<Path, ProfileFile> byPath, List<ProfileProblem> problems) {

  private static final int MOST = 200;
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  /** Nothing read yet. */
  static final ProfileFiles NONE = new ProfileFiles(Map.of(), List.of());

  /** Reads all profiles of a directory. */
  static ProfileFiles in(Path folder, ProfileReader reader) throws InvalidProfileException {
    return in(folder, reader, NONE);
  }

  /** Reads all profiles of a directory; a file that cannot be used is as it was before. */
  static ProfileFiles in(Path folder, ProfileReader reader, ProfileFiles before)
      throws InvalidProfileException {
    Map<Path, ProfileFile> read = new LinkedHashMap<>();
    List<ProfileProblem> problems = new ArrayList<>();
    for (Path path : paths(folder)) {
      try {
        read.put(path, reader.file(path));
      } catch (InvalidProfileException e) {
        problems.addAll(e.problems());
        ProfileFile good = before.byPath.get(path);
        if (good != null) {
          read.put(path, good);
        }
      }
    }
    return new ProfileFiles(read, problems);
  }

  private static List<Path> paths(Path folder) throws InvalidProfileException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> paths = all.filter(ProfileFiles::isProfile).limit(MOST + 1).sorted().toList();
      if (paths.size() > MOST) {
        throw new InvalidProfileException(
            List.of(
                ProblemTexts.problem(
                    folder.toString(),
                    null,
                    "folder.crowded",
                    Map.of("most", String.valueOf(MOST)))));
      }
      return paths;
    } catch (IOException e) {
      throw ProfileReader.refusal(folder, "folder.missing");
    }
  }

  private static boolean isProfile(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && ENDINGS.stream().anyMatch(name::endsWith)
        && Files.isRegularFile(path);
  }

  /** Returns the files that are right. */
  List<ProfileFile> all() {
    return List.copyOf(byPath.values());
  }

  /** Returns the files that are right, without the one at a path. */
  List<ProfileFile> without(Path path) {
    Path left = path.toAbsolutePath().normalize();
    return byPath.entrySet().stream()
        .filter(entry -> !entry.getKey().toAbsolutePath().normalize().equals(left))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Returns a failure with the problems of the other files, which may be its cause. */
  InvalidProfileException explained(InvalidProfileException failure) {
    List<ProfileProblem> all = new ArrayList<>(failure.problems());
    problems.stream().filter(problem -> !all.contains(problem)).forEach(all::add);
    return new InvalidProfileException(all);
  }
}
