package se.jamkoll.assessing.internal.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Reads {@code lexicon.txt}, which tells its own format in its head. */
final class LexiconParser implements DataFile.Lines {

  private static final String VERSION = "version";
  private static final String HYPHEN = "-";
  private static final ConceptSet PAST = ConceptSet.of(Concept.PAST);
  private static final ConceptSet NOTHING = ConceptSet.NONE;

  private final Lexicon lexicon;
  private final Map<String, Paradigm> paradigms = Paradigm.load();
  private ConceptSet concepts = NOTHING;
  private boolean head;
  private boolean alone;

  LexiconParser(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void take(List<String> fields) {
    String first = fields.get(0);
    if (first.startsWith("[")) {
      concepts = section(first);
    } else if (first.equals(VERSION)) {
      lexicon.version(fields.get(1));
    } else if (fields.size() == 1) {
      form(first);
    } else {
      word(first, fields.get(1), fields.subList(2, fields.size()));
    }
  }

  private static ConceptSet section(String heading) {
    if (heading.equals("[-]")) {
      return NOTHING;
    }
    EnumSet<Concept> named = EnumSet.noneOf(Concept.class);
    for (String name : heading.substring(1, heading.length() - 1).split(",", -1)) {
      named.add(Concept.valueOf(name));
    }
    return ConceptSet.of(named);
  }

  private void form(String form) {
    if (form.endsWith(HYPHEN)) {
      lexicon.addModifier(form.substring(0, form.length() - 1), concepts);
    }
    lexicon.addForm(form, form, concepts);
  }

  private void word(String word, String kind, List<String> forms) {
    alone = !word.startsWith(HYPHEN);
    head = !alone || word.startsWith("+");
    String lemma = head ? word.substring(1) : word;
    switch (kind) {
      case "=" -> forms.forEach(form -> add(form, lemma, concepts));
      case "stem" -> lexicon.addStem(lemma, concepts);
      case "not" -> lexicon.addException(lemma, concepts);
      default -> inflect(lemma, kind, forms);
    }
  }

  private void add(String form, String lemma, ConceptSet speaksOf) {
    lexicon.addForm(form, lemma, alone ? speaksOf : NOTHING);
    if (head) {
      lexicon.addHead(form, speaksOf);
    }
  }

  private void inflect(String lemma, String kind, List<String> parts) {
    int nameEnd = nameEnd(kind);
    String name = kind.substring(0, nameEnd);
    List<List<String>> slots = slots(lemma, name, parts);
    boolean verb = name.startsWith("v");
    if (name.startsWith("n")) {
      addModifiers(lemma, name);
    }
    for (int slot = 0; slot < slots.size(); slot++) {
      ConceptSet speaksOf = chosen(kind, nameEnd, slot) ? concepts : NOTHING;
      for (String form : slots.get(slot)) {
        add(form, lemma, speaksOf);
        if (verb && slot == 1) {
          lexicon.addForm(form, lemma, PAST);
        }
      }
    }
  }

  /** A noun stands before the head of a compound as it is, or without its last vowel. */
  private void addModifiers(String noun, String name) {
    lexicon.addModifier(noun, NOTHING);
    if (name.equals("n1") || name.equals("n2e")) {
      lexicon.addModifier(noun.substring(0, noun.length() - 1), NOTHING);
    }
  }

  private List<List<String>> slots(String lemma, String name, List<String> parts) {
    if (!parts.isEmpty()) {
      return Paradigm.strong(lemma, parts);
    }
    Paradigm paradigm = paradigms.get(name);
    if (paradigm == null) {
      throw new IllegalArgumentException("no such class of words: " + name);
    }
    return paradigm.forms(lemma);
  }

  private static int nameEnd(String kind) {
    for (int i = 0; i < kind.length(); i++) {
      if (kind.charAt(i) == '+' || kind.charAt(i) == '.') {
        return i;
      }
    }
    return kind.length();
  }

  /** The first slot, all of them ("+"), or those whose numbers stand after a stop. */
  private static boolean chosen(String kind, int nameEnd, int slot) {
    if (nameEnd == kind.length()) {
      return slot == 0;
    }
    return kind.charAt(nameEnd) == '+' || kind.indexOf('1' + slot, nameEnd) >= 0;
  }
}
