package se.jamkoll.assessing.internal.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jamkoll.assessing.internal.language.CompoundSplitter.Compound;
import se.jamkoll.assessing.internal.language.CompoundSplitter.Part;

/**
 * Maps word forms to their lemmas and {@linkplain Concept concepts}, from {@code lexicon.txt}.
 *
 * <p>A compound that is not in the lexicon speaks of what its head does. A modifier that names a
 * group, such as "dam", makes a team or people of that group of it.
 */
final class Lexicon {

  private static final String FILE = "lexicon.txt";
  private static final String MODIFIERS = "modifiers.txt";

  private static final ConceptSet GROUPS =
      ConceptSet.of(Concept.WOMEN, Concept.MEN, Concept.GIRLS, Concept.BOYS);
  private static final ConceptSet PEOPLE =
      ConceptSet.of(Concept.TEAM, Concept.PEOPLE, Concept.CHILDREN, Concept.STAFF);
  private static final ConceptSet PAST = ConceptSet.of(Concept.PAST);

  private final Forms words = new Forms();
  private final Forms stems = new Forms();
  private final Forms exceptions = new Forms();
  private final Map<String, String> lemmas = new HashMap<>(1 << 14);
  private final CompoundSplitter splitter = new CompoundSplitter();
  private String version = "";
  private int shortestStem = Integer.MAX_VALUE;

  private Lexicon() {}

  /** Reads the lexicon that comes with this bundle. */
  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    DataFile.read(FILE, new LexiconParser(lexicon));
    DataFile.read(
        MODIFIERS, words -> words.forEach(word -> lexicon.addModifier(word, ConceptSet.NONE)));
    lexicon.words.replaceAll(word -> lexicon.whole(word.form(), word.concepts()));
    return lexicon;
  }

  void version(String number) {
    version = number;
  }

  void addForm(String form, String lemma, ConceptSet concepts) {
    words.add(form, concepts);
    lemmas.putIfAbsent(form, lemma);
  }

  void addStem(String stem, ConceptSet concepts) {
    stems.add(stem, concepts);
    shortestStem = Math.min(shortestStem, stem.length());
  }

  void addHead(String form, ConceptSet concepts) {
    splitter.addHead(form, concepts);
  }

  void addModifier(String modifier, ConceptSet concepts) {
    splitter.addModifier(modifier, concepts);
  }

  void addException(String form, ConceptSet concepts) {
    exceptions.add(form, concepts);
  }

  /** Returns the version of the data, such as "2026.2". */
  String version() {
    return version;
  }

  /** Returns the forms that the lexicon holds, without what stems and compounds add. */
  List<String> forms() {
    return words.all();
  }

  /** Returns the beginnings that tell a word. */
  List<String> stems() {
    return stems.all();
  }

  /** Tells whether a form in lower case is in the lexicon or made of its words. */
  boolean knows(String form) {
    return words.has(form) || startsWithStem(form) || splitter.splits(form);
  }

  private boolean startsWithStem(String form) {
    int hash = 0;
    boolean goesOn = true;
    for (int end = 1; end <= form.length() && goesOn; end++) {
      hash = Forms.hash(hash, form.charAt(end - 1));
      if (stems.get(form, 0, end, hash) != null) {
        return true;
      }
      goesOn = stems.mayGoOn(hash);
    }
    return false;
  }

  /** Returns where the longest modifier that a form starts with ends, with its link; 0 if none. */
  int modifierEnd(String form) {
    return splitter.modifierEnd(form);
  }

  /** Returns the parts of a compound in lower case, the head last; empty when it is none. */
  List<Part> parts(String form) {
    return words.has(form) ? List.of() : splitter.split(form);
  }

  /** Returns the lemma of a form in lower case; the form itself when it is not known. */
  String lemma(String form) {
    return lemmas.getOrDefault(form, form);
  }

  /** Returns what a form in lower case speaks of. */
  ConceptSet concepts(String form) {
    return word(form).concepts();
  }

  /** Returns the word of a form in lower case. */
  Word word(String form) {
    return word(form, 0, form.length());
  }

  /**
   * Returns the word that stands between two positions of a text in lower case.
   *
   * <p>A word that is not in the lexicon may be somebody's name, so it is not kept: it is looked at
   * again wherever it stands.
   */
  Word word(String text, int start, int end) {
    Word word = words.get(text, start, end);
    return word == null ? unlisted(text.substring(start, end)) : word;
  }

  private Word unlisted(String form) {
    Compound compound = splitter.compound(form);
    return whole(form, compound == null ? ConceptSet.NONE : concepts(compound));
  }

  /** Returns a word with what its beginning and its ending tell of it. */
  private Word whole(String form, ConceptSet ofItself) {
    ConceptSet found = ofItself.with(stem(form));
    if (pastTense(form)) {
      found = found.with(PAST);
    }
    Word except = exceptions.get(form, 0, form.length());
    return new Word(form, except == null ? found : found.without(except.concepts()));
  }

  /** Returns what the beginnings of a form tell of it. */
  private ConceptSet stem(String form) {
    ConceptSet found = ConceptSet.NONE;
    int hash = 0;
    boolean goesOn = true;
    for (int end = 1; end <= form.length() && goesOn; end++) {
      hash = Forms.hash(hash, form.charAt(end - 1));
      Word stem = end < shortestStem ? null : stems.get(form, 0, end, hash);
      if (stem != null) {
        found = found.with(stem.concepts());
      }
      goesOn = stems.mayGoOn(hash);
    }
    return found;
  }

  private static ConceptSet concepts(Compound compound) {
    ConceptSet head = compound.head();
    return head.meets(PEOPLE) ? head.with(compound.modifier().in(GROUPS)) : head;
  }

  private static boolean pastTense(String form) {
    return form.length() >= 5
        && (form.endsWith("ade") || form.endsWith("ades") || form.endsWith("rdes"));
  }
}
