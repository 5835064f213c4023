package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Letter;

/**
 * Looks up spans of the canonical text in the file itself: what stands there must be the span.
 * White space, soft hyphens and, in a PDF, hyphens are left aside, since lines end with them.
 */
class PositionsAreExactTest {

  private static final int SPANS_A_LETTER = 40;
  private static final int LONGEST_SPAN = 300;
  private static final double FLOOR = 0.999;
  private static final Pattern ASIDE = Pattern.compile("[\\s\\u00A0\\u202F\\u00AD\\u200B]+");
  private static final Pattern HYPHENS = Pattern.compile("[-\\u2010\\u2011]");

  private final House house = new House();

  @ParameterizedTest
  @EnumSource(names = "IDEAL", mode = EnumSource.Mode.EXCLUDE)
  void whatStandsAtThePlaceOfASpanIsTheSpan(Source source) throws IOException {
    int spans = 0;
    int exact = 0;
    for (Letter letter : Corpus.letters()) {
      byte[] file = source.draw(letter, letter.layout());
      DecisionDocument document = ((ReadingResult.Read) house.read(letter.id(), file)).document();
      FileTexts texts = source == Source.PDF ? new PageTexts(file) : new ElementTexts(file);
      Random random = new Random(letter.id().hashCode());
      for (int i = 0; i < SPANS_A_LETTER; i++) {
        spans++;
        exact += isExact(letter.id() + " " + source, document, texts, random) ? 1 : 0;
      }
    }
    double share = (double) exact / spans;
    System.out.printf("Places %-4s %d of %d spans exact, %.4f%n", source, exact, spans, share);
    assertTrue(share >= FLOOR, () -> "Only " + share + " of the spans stand where they should");
  }

  private static boolean isExact(
      String name, DecisionDocument document, FileTexts texts, Random random) {
    int start = random.nextInt(document.text().length());
    int longest = Math.min(LONGEST_SPAN, document.text().length() - start);
    int end = start + 1 + random.nextInt(longest);
    String span = document.text().substring(start, end);
    String found =
        document.locate(start, end).stream().map(texts::at).collect(Collectors.joining());
    boolean onPages = texts instanceof PageTexts;
    boolean exact = squeezed(span, onPages).equals(squeezed(found, onPages));
    if (!exact && Boolean.getBoolean("jamkoll.differences")) {
      System.out.println("  " + name + " lacks: " + span + "\n    has: " + found);
    }
    return exact;
  }

  private static String squeezed(String text, boolean onPages) {
    String squeezed = ASIDE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    return HYPHENS.matcher(squeezed).replaceAll(onPages ? "" : "-");
  }
}
