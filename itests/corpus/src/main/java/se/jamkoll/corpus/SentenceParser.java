package se.jamkoll.corpus;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;

/** Reads a line of the list of passages. */
final class SentenceParser {

  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern COMMA = Pattern.compile(",");

  private SentenceParser() {}

  static LabelledSentence parse(String line) {
    List<String> fields = List.of(TAB.split(line, -1));
    if (fields.size() != 8) {
      throw new IllegalArgumentException("A passage has eight fields, but this has not: " + line);
    }
    Pairs pairs = new Pairs(PairState.valueOf(fields.get(2)), PairState.valueOf(fields.get(3)));
    return new LabelledSentence(
        fields.get(0),
        fields.get(1),
        pairs,
        Set.copyOf(words(fields.get(4))),
        words(fields.get(5)),
        fields.get(6),
        fields.get(7));
  }

  private static List<String> words(String field) {
    return COMMA.splitAsStream(field).map(String::strip).filter(word -> !word.isEmpty()).toList();
  }
}
