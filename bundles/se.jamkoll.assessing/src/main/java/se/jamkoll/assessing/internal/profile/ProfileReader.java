package se.jamkoll.assessing.internal.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.assessing.internal.profile.file.ProblemTexts;
import se.jamkoll.assessing.internal.profile.file.ProfileFile;
import se.jamkoll.assessing.internal.profile.file.Templates;

/** Reads profiles from files in YAML or JSON. */
public final class ProfileReader {

  private static final String DEFAULT = "default-profile.yaml";
  private static final int ENOUGH_BYTES = 1024 * 1024;

  private final Supplier<Optional<DocumentReader>> documents;

  /** Creates a reader that reads templates by what the supplier gives. */
  public ProfileReader(Supplier<Optional<DocumentReader>> documents) {
    this.documents = documents;
  }

  private static final class Default {
    static final ProfileFile FILE = readDefault();
    static final Profile PROFILE = Inheritance.merged(List.of(FILE));
  }

  /** Returns the profile that comes with the bundle. */
  public static Profile defaultProfile() {
    return Default.PROFILE;
  }

  static ProfileFile defaultFile() {
    return Default.FILE;
  }

  /**
   * Reads a profile as it stands on a day; those that it extends are looked up beside it.
   *
   * @throws InvalidProfileException when the file cannot be read, is not a profile or is not in
   *     force then
   */
  public Profile read(Path path, LocalDate date) throws InvalidProfileException {
    return read(path, date, Labels.kept(folder(path)));
  }

  /**
   * Reads a profile as it stands on a day, and checks its label.
   *
   * @throws InvalidProfileException when it cannot be used, or its label had another content
   */
  Profile read(Path path, LocalDate date, Labels labels) throws InvalidProfileException {
    ProfileFile file = file(path);
    if (!file.content().inForce(date)) {
      throw notInForce(file, date);
    }
    List<ProfileFile> chain =
        file.content().parent() == null ? List.of(file) : chain(file, path, date);
    labels.check(chain.stream().filter(each -> !each.equals(Default.FILE)).toList());
    return Inheritance.merged(chain);
  }

  private List<ProfileFile> chain(ProfileFile file, Path path, LocalDate date)
      throws InvalidProfileException {
    ProfileFiles beside = ProfileFiles.in(folder(path), this);
    try {
      return new Inheritance(beside.without(path), date).chain(file);
    } catch (InvalidProfileException e) {
      throw beside.explained(e);
    }
  }

  /**
   * Reads one file by itself.
   *
   * @throws InvalidProfileException when it cannot be read or is not a profile
   */
  ProfileFile file(Path path) throws InvalidProfileException {
    return ProfileFile.read(path.toString(), bytes(path), new Templates(folder(path), documents));
  }

  private static InvalidProfileException notInForce(ProfileFile file, LocalDate date) {
    String field = date.isBefore(file.content().validFrom()) ? "validFrom" : "validTo";
    LocalDate day = field.equals("validTo") ? file.content().validTo() : file.content().validFrom();
    return file.refusal(
        field, "not.in.force", Map.of("date", date.toString(), "period", field + " " + day));
  }

  private static Path folder(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
  }

  private static byte[] bytes(Path file) throws InvalidProfileException {
    if (Files.isDirectory(file)) {
      throw refusal(file, "file.folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(ENOUGH_BYTES);
    } catch (NoSuchFileException e) {
      throw refusal(file, "file.missing");
    } catch (AccessDeniedException e) {
      throw refusal(file, "file.denied");
    } catch (IOException e) {
      throw refusal(file, "file.unreadable");
    }
  }

  static InvalidProfileException refusal(Path file, String key) {
    return new InvalidProfileException(
        List.of(ProblemTexts.problem(file.toString(), null, key, Map.of())));
  }

  private static ProfileFile readDefault() {
    try (InputStream in = ProfileReader.class.getResourceAsStream(DEFAULT)) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks " + DEFAULT);
      }
      return ProfileFile.trusted(DEFAULT, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + DEFAULT, e);
    } catch (InvalidProfileException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
