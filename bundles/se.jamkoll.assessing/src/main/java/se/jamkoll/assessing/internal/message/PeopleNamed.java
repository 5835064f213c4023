package se.jamkoll.assessing.internal.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.assessing.internal.language.PhraseIndex;

/** Asks about the people that a document names most often: {@code people.txt} says whom. */
final class PeopleNamed {

  /** Whom a document is about shows early. */
  private static final int BEGINNING = 8_000;

  private static final class Data {
    static final List<People> PEOPLE = DataLines.of("people.txt").map(People::parse).toList();
    static final PhraseIndex INDEX =
        PhraseIndex.ofStems(PEOPLE.stream().map(People::stems).toList());
  }

  private record People(String stems, String swedish, String english, String question) {

    static People parse(String line) {
      List<String> fields = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
      return new People(fields.get(0), fields.get(1), fields.get(2), fields.get(3));
    }

    String name(Locale locale) {
      return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : swedish;
    }
  }

  private PeopleNamed() {}

  /** Returns a question about the people that a document names most often; empty without any. */
  static String question(DecisionDocument document, Texts texts) {
    int[] hits = Data.INDEX.counts();
    Data.INDEX.count(document.text(), BEGINNING, 1, hits);
    int best = 0;
    for (int i = 1; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    if (hits[best] == 0) {
      return "";
    }
    People people = Data.PEOPLE.get(best);
    return texts.get("ask." + people.question(), Map.of("who", people.name(texts.locale())));
  }
}
