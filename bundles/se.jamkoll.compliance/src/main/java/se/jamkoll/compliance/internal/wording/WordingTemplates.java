package se.jamkoll.compliance.internal.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.Actions;
import se.jamkoll.compliance.internal.text.Texts;

/**
 * The templates of wording: an organisation's own in a directory, one file for each kind of action
 * and language, and those of the bundle for the rest. Files are read when they are asked for, so a
 * change is in force at once; one that cannot be used is told of, and that of the bundle is used.
 */
public final class WordingTemplates {

  private static final String ENDING = ".txt";
  private static final List<String> LANGUAGES = List.of("sv", "en");
  private static final int MOST_FILES = 200;

  private final Optional<Path> folder;

  /**
   * Creates templates.
   *
   * @param folder where the organisation's own are; nothing when it has none
   */
  public WordingTemplates(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Returns the template of a kind of action in a reader's language. */
  Template template(Action.Kind kind, Locale locale) {
    String name = name(kind, Texts.in(locale).locale().getLanguage());
    return folder
        .map(each -> each.resolve(name))
        .filter(Files::isRegularFile)
        .flatMap(file -> read(file, new ArrayList<>()))
        .orElseGet(() -> Template.of(ofBundle(name)));
  }

  /** Returns what keeps the organisation's own templates from being used. */
  public List<WordingProblem> problems() {
    return folder.map(WordingTemplates::problemsIn).orElse(List.of());
  }

  private static List<WordingProblem> problemsIn(Path folder) {
    List<WordingProblem> problems = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .limit(MOST_FILES)
          .sorted()
          .forEach(file -> check(file, problems));
    } catch (NoSuchFileException | NotDirectoryException e) {
      problems.add(new WordingProblem(folder.toString(), null, "wording.folder", ""));
    } catch (IOException e) {
      problems.add(new WordingProblem(folder.toString(), null, "wording.unreadable", ""));
    }
    return problems;
  }

  private static void check(Path file, List<WordingProblem> problems) {
    if (allNames().contains(file.getFileName().toString())) {
      read(file, problems);
    } else {
      problems.add(new WordingProblem(file.toString(), null, "wording.name", ""));
    }
  }

  /** Returns the template of a file; nothing when it cannot be used, and then why. */
  private static Optional<Template> read(Path file, List<WordingProblem> problems) {
    String text;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(4 * Actions.LONGEST_TEXT);
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.add(new WordingProblem(file.toString(), null, "wording.encoding", ""));
      return Optional.empty();
    } catch (IOException e) {
      problems.add(new WordingProblem(file.toString(), null, "wording.unreadable", ""));
      return Optional.empty();
    }
    if (text.isBlank() || text.length() > Actions.LONGEST_TEXT) {
      problems.add(
          new WordingProblem(
              file.toString(), null, "wording.length", String.valueOf(Actions.LONGEST_TEXT)));
      return Optional.empty();
    }
    List<Template.Unknown> unknown = Template.unknown(text);
    unknown.forEach(
        each ->
            problems.add(
                new WordingProblem(
                    file.toString(), each.line(), "wording.placeholder", each.placeholder())));
    return unknown.isEmpty() ? Optional.of(Template.of(text)) : Optional.empty();
  }

  private static String ofBundle(String name) {
    try (InputStream in = WordingTemplates.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /** Returns the names that files may have, for people. */
  static String names() {
    return String.join(", ", allNames());
  }

  private static Set<String> allNames() {
    Set<String> names = new TreeSet<>();
    for (Action.Kind kind : Action.Kind.values()) {
      LANGUAGES.forEach(language -> names.add(name(kind, language)));
    }
    return names;
  }

  private static String name(Action.Kind kind, String language) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "_" + language + ENDING;
  }
}
