package se.jamkoll.assessing.internal.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jamkoll.api.document.DecisionDocument;

/**
 * Questions that fit what a case is about, such as transport or school.
 *
 * <p>The kinds of cases are data: {@code case-questions.txt} names the stems that tell them apart.
 * The last kind has no stems and stands for all other cases.
 */
final class CaseQuestions {

  /** What a case is about shows early in its letter. */
  private static final int BEGINNING = 1_500;

  private static final int TITLE_WEIGHT = 5;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}-]+");

  private static final class Data {
    static final List<Kind> KINDS = load();
  }

  private final Kind kind;

  private CaseQuestions(Kind kind) {
    this.kind = kind;
  }

  /** Returns the questions that fit a document best. */
  static CaseQuestions of(DecisionDocument document) {
    String text = document.text();
    String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
    int[] hits = new int[Data.KINDS.size()];
    count(words(document.title()), TITLE_WEIGHT, hits);
    count(words(beginning), 1, hits);
    int best = hits.length - 1;
    for (int kind = hits.length - 1; kind >= 0; kind--) {
      best = hits[kind] > 0 && hits[kind] >= hits[best] ? kind : best;
    }
    return new CaseQuestions(Data.KINDS.get(best));
  }

  private static List<String> words(String text) {
    return NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
  }

  private static void count(List<String> words, int weight, int[] hits) {
    for (String word : words) {
      for (int kind = 0; kind < hits.length; kind++) {
        hits[kind] += Data.KINDS.get(kind).tells(word) ? weight : 0;
      }
    }
  }

  /** Returns a question on women and men. */
  String adults(Locale locale) {
    return english(locale) ? kind.adultsEnglish() : kind.adults();
  }

  /** Returns a question on girls and boys. */
  String children(Locale locale) {
    return english(locale) ? kind.childrenEnglish() : kind.children();
  }

  private static boolean english(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** A kind of case, with a question on women and men and one on girls and boys. */
  private record Kind(
      List<String> beginnings,
      List<String> parts,
      String adults,
      String children,
      String adultsEnglish,
      String childrenEnglish) {

    boolean tells(String word) {
      return beginnings.stream().anyMatch(word::startsWith)
          || parts.stream().anyMatch(word::contains);
    }
  }

  private static List<Kind> load() {
    try (var in = CaseQuestions.class.getResourceAsStream("case-questions.txt")) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks case-questions.txt");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(CaseQuestions::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read case-questions.txt", e);
    }
  }

  /** A stem begins a word; one after a star may stand anywhere in it. */
  private static Kind parse(String line) {
    String[] fields = line.split("\\|", -1);
    Map<Boolean, List<String>> stems =
        Stream.of(fields[0].strip().split("\\s+"))
            .filter(stem -> !stem.isEmpty())
            .collect(Collectors.partitioningBy(stem -> stem.startsWith("*")));
    return new Kind(
        stems.getOrDefault(false, List.of()),
        stems.getOrDefault(true, List.of()).stream().map(stem -> stem.substring(1)).toList(),
        fields[1].strip(),
        fields[2].strip(),
        fields[3].strip(),
        fields[4].strip());
  }
}
