package se.jamkoll.assessing.internal.message;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.assessing.internal.language.PhraseIndex;

/**
 * Questions that fit what a case is about, such as transport or school.
 *
 * <p>The kinds of cases are data: {@code case-questions.txt} names the stems that tell them apart.
 * The title tells most, then what is proposed, then the beginning of the text. The last kind has no
 * stems and stands for all other cases.
 */
final class CaseQuestions {

  /** What a case is about shows early in its letter. */
  private static final int BEGINNING = 1_500;

  private static final int TITLE_WEIGHT = 5;
  private static final int PROPOSAL_WEIGHT = 3;

  private static final Pattern PROPOSAL =
      Pattern.compile("förslag till|beslutsförslag", Pattern.CASE_INSENSITIVE);

  private static final class Data {
    static final List<Kind> KINDS = DataLines.of("case-questions.txt").map(Kind::parse).toList();
    static final PhraseIndex INDEX = PhraseIndex.ofStems(KINDS.stream().map(Kind::stems).toList());
  }

  private final Kind kind;

  private CaseQuestions(Kind kind) {
    this.kind = kind;
  }

  /** Returns the questions that fit a document best. */
  static CaseQuestions of(DecisionDocument document) {
    int[] hits = Data.INDEX.counts();
    Data.INDEX.count(document.title(), BEGINNING, TITLE_WEIGHT, hits);
    Data.INDEX.count(proposal(document), BEGINNING, PROPOSAL_WEIGHT, hits);
    Data.INDEX.count(document.text(), BEGINNING, 1, hits);
    int best = hits.length - 1;
    for (int kind = hits.length - 1; kind >= 0; kind--) {
      best = hits[kind] > 0 && hits[kind] >= hits[best] ? kind : best;
    }
    return new CaseQuestions(Data.KINDS.get(best));
  }

  private static String proposal(DecisionDocument document) {
    StringBuilder proposal = new StringBuilder();
    List<String> above = List.of();
    boolean proposes = false;
    for (Paragraph paragraph : document.paragraphs()) {
      List<String> headings = paragraph.headings();
      if (!headings.equals(above)) {
        above = headings;
        proposes = !above.isEmpty() && PROPOSAL.matcher(above.get(above.size() - 1)).lookingAt();
      }
      if (proposes) {
        int end = Math.min(paragraph.end(), paragraph.start() + BEGINNING);
        proposal.append(document.text(), paragraph.start(), end).append(' ');
      }
    }
    return proposal.toString();
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
      String stems, String adults, String children, String adultsEnglish, String childrenEnglish) {

    static Kind parse(String line) {
      List<String> fields = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
      return new Kind(fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4));
    }
  }
}
