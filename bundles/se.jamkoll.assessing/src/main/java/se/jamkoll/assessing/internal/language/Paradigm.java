package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the words of a class are inflected.
 *
 * @param kind noun, adjective or verb
 * @param strip what a lemma loses before it takes endings
 * @param slots the endings, such as those of the present and those of the past
 */
record Paradigm(Kind kind, String strip, List<List<String>> slots) {

  private static final String FILE = "paradigms.txt";
  private static final String STRONG = "v4";
  private static final int PRINCIPAL_PARTS = 3;

  /** A part of speech. */
  enum Kind {
    NOUN,
    ADJECTIVE,
    VERB
  }

  /** Returns the paradigms of Swedish by their names. */
  static Map<String, Paradigm> load() {
    Map<String, Paradigm> paradigms = new HashMap<>();
    DataFile.read(FILE, fields -> paradigms.put(fields.get(1), parse(fields)));
    return paradigms;
  }

  private static Paradigm parse(List<String> fields) {
    Kind kind =
        switch (fields.get(0)) {
          case "noun" -> Kind.NOUN;
          case "adjective" -> Kind.ADJECTIVE;
          case "verb" -> Kind.VERB;
          default -> throw new IllegalArgumentException("not noun, adjective or verb");
        };
    List<List<String>> slots = new ArrayList<>();
    slots.add(new ArrayList<>());
    for (int i = 3; i < fields.size(); i++) {
      if (fields.get(i).equals("|")) {
        slots.add(new ArrayList<>());
      } else {
        slots.get(slots.size() - 1).add(ending(fields.get(i)));
      }
    }
    return new Paradigm(kind, ending(fields.get(2)), slots);
  }

  private static String ending(String field) {
    return field.equals("-") ? "" : field;
  }

  /**
   * Returns the forms of a word, by slot.
   *
   * @throws IllegalArgumentException if the lemma does not end as the paradigm demands
   */
  List<List<String>> forms(String lemma) {
    if (!lemma.endsWith(strip)) {
      throw new IllegalArgumentException("the lemma does not end in -" + strip);
    }
    String stem = lemma.substring(0, lemma.length() - strip.length());
    List<List<String>> forms = new ArrayList<>(slots.size());
    for (List<String> endings : slots) {
      forms.add(forms(stem, endings));
    }
    return forms;
  }

  private List<String> forms(String stem, List<String> endings) {
    List<String> forms = new ArrayList<>(2 * endings.size());
    for (String ending : endings) {
      String form = stem.concat(ending);
      forms.add(form);
      if (kind == Kind.NOUN && !form.endsWith("s")) {
        forms.add(form.concat("s"));
      }
    }
    return forms;
  }

  /** Returns the forms of a strong verb from its infinitive, present, past and supine. */
  static List<List<String>> strong(String infinitive, List<String> parts) {
    if (parts.size() != PRINCIPAL_PARTS) {
      throw new IllegalArgumentException(STRONG + " needs present, past and supine");
    }
    String present = parts.get(0);
    return List.of(
        List.of(infinitive, present, passive(infinitive), presentPassive(infinitive, present)),
        List.of(parts.get(1), passive(parts.get(1))),
        List.of(parts.get(2), passive(parts.get(2))));
  }

  private static String passive(String form) {
    return form.concat("s");
  }

  private static String presentPassive(String infinitive, String present) {
    int lost = 0;
    if (present.endsWith("r")) {
      lost = present.endsWith("er") && infinitive.endsWith("a") ? 2 : 1;
    }
    return passive(present.substring(0, present.length() - lost));
  }
}
