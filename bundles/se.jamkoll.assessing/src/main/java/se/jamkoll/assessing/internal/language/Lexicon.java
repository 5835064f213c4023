package se.jamkoll.assessing.internal.language;

import java.util.Arrays;
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

  private static final int SHORTEST_PAST = 5;
  private static final String FILE = "lexicon.txt";
  private static final String MODIFIERS = "modifiers.txt";
  private static final String COMMON = "common-words.txt";

  private static final ConceptSet GROUPS =
      ConceptSet.of(Concept.WOMEN, Concept.MEN, Concept.GIRLS, Concept.BOYS);
  private static final ConceptSet PEOPLE =
      ConceptSet.of(Concept.TEAM, Concept.PEOPLE, Concept.CHILDREN, Concept.STAFF);
  private static final ConceptSet WITH_PARTICLE = ConceptSet.of(Concept.WITH_PARTICLE);
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
    DataFile.read(
        COMMON, words -> words.forEach(word -> lexicon.addForm(word, word, ConceptSet.NONE)));
    PhrasalVerbs.load().forms().forEach(verb -> lexicon.addForm(verb, verb, WITH_PARTICLE));
    Map<ConceptSet, ConceptSet> shared = new HashMap<>();
    lexicon.words.replaceAll(
        word -> {
          Word whole = lexicon.whole(word.form(), word.form().toCharArray(), word.concepts());
          return new Word(word.form(), shared.computeIfAbsent(whole.concepts(), set -> set));
        });
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
    return words.has(form) || startsWithStem(form.toCharArray()) || splitter.splits(form);
  }

  private boolean startsWithStem(char[] form) {
    long fingerprint = 0;
    boolean goesOn = true;
    for (int end = 1; end <= form.length && goesOn; end++) {
      fingerprint = Forms.fingerprint(fingerprint, form[end - 1]);
      if (stems.get(fingerprint) != null) {
        return true;
      }
      goesOn = stems.mayGoOn(fingerprint);
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
    char[] letters = form.toCharArray();
    return word(letters, 0, letters.length, Forms.fingerprint(letters, 0, letters.length));
  }

  /**
   * Returns the word that stands between two positions of a text in lower case.
   *
   * <p>A word that is not in the lexicon may be somebody's name, so it is not kept: it is looked at
   * again wherever it stands.
   *
   * @param fingerprint the {@linkplain Forms#fingerprint(char[], int, int) fingerprint} of the word
   */
  Word word(char[] text, int start, int end, long fingerprint) {
    Word word = words.get(fingerprint);
    return word == null ? unlisted(Arrays.copyOfRange(text, start, end)) : word;
  }

  private Word unlisted(char[] letters) {
    if (number(letters)) {
      return new Word(new String(letters), ConceptSet.NONE);
    }
    Compound compound = splitter.compound(letters);
    ConceptSet ofItself = compound == null ? ConceptSet.NONE : concepts(compound);
    return whole(new String(letters), letters, ofItself);
  }

  private static boolean number(char[] letters) {
    return letters.length > 0
        && Characters.digit(letters[0])
        && Characters.digit(letters[letters.length - 1]);
  }

  /** Returns a word with what its beginning and its ending tell of it. */
  private Word whole(String form, char[] letters, ConceptSet ofItself) {
    ConceptSet found = ofItself.with(stem(letters));
    if (pastTense(letters)) {
      found = found.with(PAST);
    }
    if (found.isEmpty()) {
      return new Word(form, found);
    }
    Word except = exceptions.get(letters, 0, letters.length);
    return new Word(form, except == null ? found : found.without(except.concepts()));
  }

  /** Returns what the beginnings of a form tell of it. */
  private ConceptSet stem(char[] form) {
    ConceptSet found = ConceptSet.NONE;
    long fingerprint = 0;
    boolean goesOn = true;
    for (int end = 1; end <= form.length && goesOn; end++) {
      fingerprint = Forms.fingerprint(fingerprint, form[end - 1]);
      Word stem = end < shortestStem ? null : stems.get(fingerprint);
      if (stem != null) {
        found = found.with(stem.concepts());
      }
      goesOn = stems.mayGoOn(fingerprint);
    }
    return found;
  }

  private static ConceptSet concepts(Compound compound) {
    ConceptSet head = compound.head();
    return head.meets(PEOPLE) ? head.with(compound.modifier().in(GROUPS)) : head;
  }

  /** "-ade", "-ades", "-rdes". */
  private static boolean pastTense(char[] form) {
    if (form.length < SHORTEST_PAST) {
      return false;
    }
    int e = form.length - (form[form.length - 1] == 's' ? 2 : 1);
    if (form[e] != 'e' || form[e - 1] != 'd') {
      return false;
    }
    return form[e - 2] == 'a' || (form[e - 2] == 'r' && e < form.length - 1);
  }
}
