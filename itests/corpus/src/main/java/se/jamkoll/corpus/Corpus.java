package se.jamkoll.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Gives the labelled letters and passages. */
public final class Corpus {

  private Corpus() {}

  /** Returns the letters that the judgement was developed beside, in the order of their ids. */
  public static List<Letter> letters() {
    return ofFolder("letters");
  }

  /** Returns letters by other writers, written without sight of the first, ordered by their ids. */
  public static List<Letter> others() {
    return ofFolder("others");
  }

  /**
   * Returns letters by yet another writer, kept aside: whoever changes the judgement measures on
   * them, but does not read which are misjudged.
   */
  public static List<Letter> aside() {
    return ofFolder("aside");
  }

  private static List<Letter> ofFolder(String folder) {
    return resource(folder + "/index.txt")
        .lines()
        .map(name -> LetterParser.parse(name, resource(folder + "/" + name)))
        .toList();
  }

  /**
   * Returns the letters of a directory: every file with the ending .md, in the order of their
   * names.
   *
   * @throws UncheckedIOException when the directory or a file cannot be read
   * @throws IllegalArgumentException when a file is not a labelled letter
   */
  public static List<Letter> letters(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(file -> LetterParser.parse(file.toString(), text(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the labelled passages, in the order of the list. */
  public static List<LabelledSentence> sentences() {
    return passages("sentences.tsv");
  }

  /** Returns labelled passages by other writers, in the order of the list. */
  public static List<LabelledSentence> otherSentences() {
    return passages("passages.tsv");
  }

  /** Returns labelled passages that are kept aside as the letters of {@link #aside()} are. */
  public static List<LabelledSentence> asideSentences() {
    return passages("aside/passages.tsv");
  }

  /**
   * Returns the project's own passages: ways of putting it that other writers taught, and some in
   * other wording, labelled before they were judged; learned from since, in the order of the list.
   */
  public static List<LabelledSentence> ownSentences() {
    return passages("own.tsv");
  }

  private static List<LabelledSentence> passages(String name) {
    return resource(name).lines().skip(1).map(SentenceParser::parse).toList();
  }

  private static String resource(String name) {
    try (InputStream stream = Corpus.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The corpus lacks its resource " + name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
