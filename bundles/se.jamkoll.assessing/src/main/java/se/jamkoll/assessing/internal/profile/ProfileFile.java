package se.jamkoll.assessing.internal.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Profile;

/** Reads a profile from a file in YAML, of which JSON is a part. */
public final class ProfileFile {

  private static final String DEFAULT = "default-profile.yaml";
  private static final int MAX_BYTES = 256 * 1024;
  private static final int MAX_ALIASES = 20;
  private static final int MAX_DEPTH = 20;

  private ProfileFile() {}

  /** Returns the profile that comes with the bundle. */
  public static Profile readDefault() {
    try (InputStream in = ProfileFile.class.getResourceAsStream(DEFAULT)) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks " + DEFAULT);
      }
      return parse(DEFAULT, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + DEFAULT, e);
    } catch (InvalidProfileException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /**
   * Reads a profile.
   *
   * @throws InvalidProfileException when the file cannot be read or is not a profile
   */
  public static Profile read(Path file) throws InvalidProfileException {
    return parse(file.toString(), bytes(file));
  }

  private static byte[] bytes(Path file) throws InvalidProfileException {
    if (Files.isDirectory(file)) {
      throw new InvalidProfileException(file + ": is a directory; name a YAML or JSON file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAX_BYTES + 1);
    } catch (NoSuchFileException e) {
      throw new InvalidProfileException(file + ": there is no such file; check the path");
    } catch (AccessDeniedException e) {
      throw new InvalidProfileException(file + ": may not be opened; check its permissions");
    } catch (IOException e) {
      throw new InvalidProfileException(file + ": cannot be read: " + e.getMessage());
    }
  }

  /** Reads a profile from the bytes of a file with the given name. */
  static Profile parse(String name, byte[] content) throws InvalidProfileException {
    if (content.length > MAX_BYTES) {
      throw new InvalidProfileException(
          name + ": is larger than " + MAX_BYTES / 1024 + " KB; is it a profile?");
    }
    return new ProfileParser(name).profile(load(name, text(name, content)));
  }

  private static String text(String name, byte[] content) throws InvalidProfileException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidProfileException(name + ": is not in UTF-8; save it in that encoding");
    }
  }

  private static @Nullable Object load(String name, String text) throws InvalidProfileException {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name)
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .setMaxAliasesForCollections(MAX_ALIASES)
            .setCodePointLimit(MAX_BYTES)
            .build();
    try {
      Nesting.check(name, text, settings, MAX_DEPTH);
      return new Load(settings).loadFromString(text);
    } catch (MarkedYamlEngineException e) {
      String where =
          e.getProblemMark()
              .map(mark -> ", line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1))
              .orElse("");
      throw new InvalidProfileException(
          name + where + ": is not YAML or JSON: " + oneLine(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new InvalidProfileException(
          name + ": is not YAML or JSON: " + oneLine(String.valueOf(e.getMessage())));
    }
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s+", " ");
  }
}
