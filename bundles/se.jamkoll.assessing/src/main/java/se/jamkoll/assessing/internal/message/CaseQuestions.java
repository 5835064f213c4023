package se.jamkoll.assessing.internal.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
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
  private static final int BEGINNING = 3_000;

  private static final int TITLE_WEIGHT = 5;

  private static final class Data {
    static final List<Kind> KINDS = load();
  }

  private final Kind kind;

  private CaseQuestions(Kind kind) {
    this.kind = kind;
  }

  /** Returns the questions that fit a document best. */
  static CaseQuestions of(DecisionDocument document) {
    String title = document.title();
    String text = document.text();
    String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
    Kind other = Data.KINDS.get(Data.KINDS.size() - 1);
    return new CaseQuestions(
        Data.KINDS.stream()
            .max(Comparator.comparingInt(kind -> kind.hits(title, beginning)))
            .filter(kind -> kind.hits(title, beginning) > 0)
            .orElse(other));
  }

  /** Returns the questions in a language, by the names of the slots they fill. */
  Map<String, String> texts(Locale locale) {
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return Map.of(
        "askAdults", english ? kind.adultsEnglish() : kind.adults(),
        "askChildren", english ? kind.childrenEnglish() : kind.children());
  }

  /** A kind of case, with a question on women and men and one on girls and boys. */
  private record Kind(
      Pattern stems, String adults, String children, String adultsEnglish, String childrenEnglish) {

    int hits(String title, String beginning) {
      return TITLE_WEIGHT * count(title) + count(beginning);
    }

    private int count(String text) {
      return (int) stems.matcher(text).results().count();
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

  private static Kind parse(String line) {
    String[] fields = line.split("\\|", -1);
    String stems =
        Stream.of(fields[0].strip().split("\\s+"))
            .filter(stem -> !stem.isEmpty())
            .map(CaseQuestions::stem)
            .collect(Collectors.joining("|"));
    Pattern pattern =
        Pattern.compile(
            stems.isEmpty() ? "(?!)" : stems, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return new Kind(
        pattern, fields[1].strip(), fields[2].strip(), fields[3].strip(), fields[4].strip());
  }

  /** A stem begins a word; after a star it may also end a compound. */
  private static String stem(String stem) {
    return stem.startsWith("*")
        ? Pattern.quote(stem.substring(1))
        : "(?<!\\p{L})" + Pattern.quote(stem);
  }
}
