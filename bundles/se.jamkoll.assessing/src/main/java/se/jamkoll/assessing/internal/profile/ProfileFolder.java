package se.jamkoll.assessing.internal.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.assessing.internal.profile.file.ProblemTexts;
import se.jamkoll.assessing.internal.profile.file.ProfileFile;

/** The profiles of one organisation and its bodies, which fit each other on every day. */
final class ProfileFolder {

  private final List<ProfileFile> files;
  private final String organisation;

  private ProfileFolder(List<ProfileFile> files, String organisation) {
    this.files = files;
    this.organisation = organisation;
  }

  /**
   * Puts files together.
   *
   * @param organisation the id of the organisation's profile; empty for the only one that can be
   * @throws InvalidProfileException when they do not fit each other
   */
  static ProfileFolder of(String folder, List<ProfileFile> files, String organisation)
      throws InvalidProfileException {
    for (int i = 0; i < files.size(); i++) {
      for (int j = 0; j < i; j++) {
        compare(files.get(j), files.get(i));
      }
    }
    for (ProfileFile file : files) {
      for (LocalDate day : changes(files, file)) {
        new Inheritance(files, day).chain(file);
      }
    }
    String id = organisation.isEmpty() ? onlyOrganisation(folder, files) : organisation;
    return new ProfileFolder(List.copyOf(files), id);
  }

  private static void compare(ProfileFile one, ProfileFile other) throws InvalidProfileException {
    if (one.label().equals(other.label()) && !one.hash().equals(other.hash())) {
      throw other.refusal(
          "version", "label.twice", Map.of("value", other.label(), "other", one.name()));
    }
    boolean overlapping = one.content().overlaps(other.content());
    if (overlapping && one.id().equals(other.id())) {
      throw overlap(one, other);
    }
    String body = other.content().body();
    if (overlapping && body != null && body.equalsIgnoreCase(one.content().body())) {
      throw other.refusal("body", "body.twice", Map.of("value", body, "other", one.name()));
    }
  }

  /** Returns what is wrong when two versions of a profile are in force on the same days. */
  static InvalidProfileException overlap(ProfileFile one, ProfileFile other) {
    String field = other.content().validFrom().equals(LocalDate.MIN) ? "id" : "validFrom";
    return other.refusal(field, "dates.overlap", Map.of("value", other.id(), "other", one.name()));
  }

  /** Returns the days of a file's life on which what it inherits may change. */
  private static Set<LocalDate> changes(List<ProfileFile> files, ProfileFile file) {
    return files.stream()
        .flatMap(each -> Stream.of(each.content().validFrom(), after(each)))
        .filter(file.content()::inForce)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static LocalDate after(ProfileFile file) {
    LocalDate last = file.content().validTo();
    return last.equals(LocalDate.MAX) ? last : last.plusDays(1);
  }

  private static String onlyOrganisation(String folder, List<ProfileFile> files)
      throws InvalidProfileException {
    List<ProfileFile> wide = files.stream().filter(file -> file.content().body() == null).toList();
    Set<String> ids =
        wide.stream().map(ProfileFile::id).collect(Collectors.toCollection(TreeSet::new));
    wide.forEach(file -> ids.remove(inherited(file)));
    if (ids.size() == 1) {
      return ids.iterator().next();
    }
    throw new InvalidProfileException(
        List.of(
            ProblemTexts.problem(
                folder,
                null,
                files.isEmpty() ? "folder.empty" : "organisation.unclear",
                Map.of("value", ids.isEmpty() ? "–" : String.join(", ", ids)))));
  }

  private static String inherited(ProfileFile file) {
    return Optional.ofNullable(file.content().parent())
        .filter(id -> !id.equals(file.id()))
        .orElse("");
  }

  /** Tells whether a profile of the organisation is in force on a day. */
  boolean inForce(LocalDate date) {
    return of(date, this::ofOrganisation).isPresent();
  }

  /** Returns the profile of the organisation on a day; else the last one before, else the first. */
  Profile organisation(LocalDate date) {
    return of(date, this::ofOrganisation)
        .or(() -> nearest(date))
        .map(file -> resolved(file, date))
        .orElseGet(ProfileReader::defaultProfile);
  }

  /** Returns the profile of a body on a day; that of the organisation where it has none. */
  Profile body(String body, LocalDate date) {
    String name = body.strip();
    return of(date, file -> name.equalsIgnoreCase(file.content().body()))
        .map(file -> resolved(file, date))
        .orElseGet(() -> organisation(date));
  }

  private boolean ofOrganisation(ProfileFile file) {
    return file.id().equals(organisation);
  }

  private Optional<ProfileFile> of(LocalDate date, Predicate<ProfileFile> whose) {
    return files.stream().filter(whose).filter(file -> file.content().inForce(date)).findFirst();
  }

  private Optional<ProfileFile> nearest(LocalDate date) {
    List<ProfileFile> byStart =
        new ArrayList<>(files.stream().filter(this::ofOrganisation).toList());
    byStart.sort(Comparator.comparing(file -> file.content().validFrom()));
    return byStart.stream()
        .filter(file -> file.content().validTo().isBefore(date))
        .reduce((earlier, later) -> later)
        .or(() -> byStart.stream().findFirst());
  }

  private Profile resolved(ProfileFile file, LocalDate date) {
    LocalDate day = file.content().inForce(date) ? date : file.content().validFrom();
    try {
      return new Inheritance(files, day).resolve(file);
    } catch (InvalidProfileException e) {
      throw new IllegalStateException("Checked for every day when the files were read", e);
    }
  }
}
