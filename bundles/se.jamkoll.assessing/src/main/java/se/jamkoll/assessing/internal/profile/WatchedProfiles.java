package se.jamkoll.assessing.internal.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.ProfileProblem;
import se.jamkoll.assessing.internal.profile.Watched.Loaded;
import se.jamkoll.assessing.internal.profile.file.ProblemTexts;

/** The profiles of an organisation in watched files: one file, or a directory of them. */
public final class WatchedProfiles {

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int MOST_FILES = 2_000;
  private static final List<String> ENDINGS =
      List.of(".yaml", ".yml", ".json", ".dotx", ".docx", ".ott", ".odt");

  private final ProfileReader reader;
  private final Clock clock;
  private final Path folder;
  private final Watched<InForce> watched;
  private ProfileFiles files = ProfileFiles.NONE;

  /**
   * The profiles of bodies on days.
   *
   * @param of gives the profile of a body, or of the organisation, on a day
   * @param covers tells whether a profile of the organisation is in force on a day
   */
  private record InForce(
      BiFunction<Optional<String>, LocalDate, Profile> of, Predicate<LocalDate> covers) {}

  private WatchedProfiles(
      ProfileReader reader, Clock clock, LongSupplier nanoTime, Path folder, Content content)
      throws InvalidProfileException {
    this.reader = reader;
    this.clock = clock;
    this.folder = folder;
    this.watched = new Watched<>(this::stamp, () -> content.load(this), nanoTime, PAUSE);
  }

  /** Says how to read the files. */
  private interface Content {

    Loaded<InForce> load(WatchedProfiles profiles) throws InvalidProfileException;
  }

  /**
   * Watches one file, and what it extends.
   *
   * @throws InvalidProfileException when it cannot be used
   */
  public static WatchedProfiles file(
      Path file, ProfileReader reader, Clock clock, LongSupplier nanoTime)
      throws InvalidProfileException {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    Labels labels = Labels.kept(folder);
    return new WatchedProfiles(reader, clock, nanoTime, folder, self -> self.one(file, labels));
  }

  /**
   * Watches a directory.
   *
   * @param organisation the id of the organisation's profile; empty for the only one that can be
   * @throws InvalidProfileException when it cannot be used
   */
  public static WatchedProfiles folder(
      Path folder, String organisation, ProfileReader reader, Clock clock, LongSupplier nanoTime)
      throws InvalidProfileException {
    Labels labels = Labels.in(folder);
    return new WatchedProfiles(
        reader, clock, nanoTime, folder, self -> self.all(organisation, labels));
  }

  /**
   * Checks a directory without watching it.
   *
   * @throws InvalidProfileException when it cannot be used
   */
  public static void check(Path folder, String organisation, ProfileReader reader)
      throws InvalidProfileException {
    ProfileFiles read = ProfileFiles.in(folder, reader);
    if (!read.problems().isEmpty()) {
      throw new InvalidProfileException(read.problems());
    }
    ProfileFolder.of(folder.toString(), read.all(), organisation);
  }

  private Loaded<InForce> one(Path file, Labels labels) throws InvalidProfileException {
    Profile profile = reader.read(file, LocalDate.now(clock), labels);
    return new Loaded<>(new InForce((body, date) -> profile, date -> true), List.of());
  }

  private Loaded<InForce> all(String organisation, Labels labels) throws InvalidProfileException {
    ProfileFiles read = ProfileFiles.in(folder, reader, files);
    if (files.byPath().isEmpty() && !read.problems().isEmpty()) {
      throw new InvalidProfileException(read.problems());
    }
    List<ProfileProblem> problems = new ArrayList<>(read.problems());
    try {
      ProfileFolder together = ProfileFolder.of(folder.toString(), read.all(), organisation);
      if (!labels.check(read.all())) {
        problems.add(unwritable());
      }
      files = read;
      return new Loaded<>(inForce(together), problems);
    } catch (InvalidProfileException e) {
      throw read.explained(e);
    }
  }

  private ProfileProblem unwritable() {
    return ProblemTexts.problem(
        folder.toString(), null, "label.unwritable", Map.of("value", Labels.FILE));
  }

  private static InForce inForce(ProfileFolder together) {
    return new InForce(
        (body, date) ->
            body.map(name -> together.body(name, date))
                .orElseGet(() -> together.organisation(date)),
        together::inForce);
  }

  /** Returns the profile of the organisation today. */
  public Profile organisation() {
    return watched.get().of().apply(Optional.empty(), LocalDate.now(clock));
  }

  /** Returns the profile of a body on a day. */
  public Profile body(String body, LocalDate date) {
    return watched.get().of().apply(Optional.of(body), date);
  }

  /** Returns what of the files cannot be used, and whether the organisation's profile has ended. */
  public List<ProfileProblem> problems() {
    List<ProfileProblem> problems = new ArrayList<>(watched.problems());
    LocalDate today = LocalDate.now(clock);
    if (!watched.get().covers().test(today)) {
      problems.add(
          ProblemTexts.problem(
              folder.toString(), null, "organisation.missing", Map.of("date", today.toString())));
    }
    return problems;
  }

  /** The day is part of it: a profile may come into force. */
  private Object stamp() {
    Map<String, String> seen = new TreeMap<>(Map.of("", LocalDate.now(clock).toString()));
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(WatchedProfiles::counts)
          .limit(MOST_FILES)
          .forEach(path -> seen.put(path.toString(), stamp(path)));
    } catch (IOException e) {
      seen.put("", "unreadable");
    }
    return seen;
  }

  private static boolean counts(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static String stamp(Path path) {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
    } catch (IOException e) {
      return "unreadable";
    }
  }
}
