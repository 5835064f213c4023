package se.jamkoll.assessing.internal.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  private static final Set<Concept> GROUPS =
      EnumSet.of(Concept.WOMEN, Concept.MEN, Concept.GIRLS, Concept.BOYS);
  private static final Set<Concept> PEOPLE =
      EnumSet.of(Concept.TEAM, Concept.PEOPLE, Concept.CHILDREN, Concept.STAFF);

  private final Map<String, Entry> words = new HashMap<>(1 << 14);
  private final Map<String, Set<Concept>> stems = new HashMap<>();
  private final Map<String, Set<Concept>> heads = new HashMap<>();
  private final Map<String, Set<Concept>> modifiers = new HashMap<>();
  private final Map<String, Set<Concept>> exceptions = new HashMap<>();
  private final KnownWords known =
      new KnownWords(form -> new Word(form, ConceptSet.of(lookUp(form))));
  private final CompoundSplitter splitter = new CompoundSplitter();
  private String version = "";
  private int shortestStem = Integer.MAX_VALUE;
  private int longestStem;

  private record Entry(String lemma, Set<Concept> concepts) {}

  private Lexicon() {}

  /** Reads the lexicon that comes with this bundle. */
  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    DataFile.read(FILE, new LexiconParser(lexicon));
    DataFile.read(MODIFIERS, words -> words.forEach(lexicon.splitter::addModifier));
    return lexicon;
  }

  void version(String number) {
    version = number;
  }

  void addForm(String form, String lemma, Set<Concept> concepts) {
    Entry word = words.get(form);
    if (word == null) {
      words.put(form, new Entry(lemma, concepts));
    } else if (!word.concepts().containsAll(concepts)) {
      words.put(form, new Entry(word.lemma(), union(word.concepts(), concepts)));
    }
  }

  void addStem(String stem, Set<Concept> concepts) {
    shortestStem = Math.min(shortestStem, stem.length());
    longestStem = Math.max(longestStem, stem.length());
    put(stems, stem, concepts);
  }

  void addHead(String form, Set<Concept> concepts) {
    splitter.addHead(form);
    put(heads, form, concepts);
  }

  void addModifier(String modifier, Set<Concept> concepts) {
    splitter.addModifier(modifier);
    if (!concepts.isEmpty()) {
      put(modifiers, modifier, concepts);
    }
  }

  void addException(String form, Set<Concept> concepts) {
    put(exceptions, form, concepts);
  }

  /** Words of one line share a set, which is copied only where a form has more to say. */
  private static void put(Map<String, Set<Concept>> map, String key, Set<Concept> concepts) {
    Set<Concept> before = map.putIfAbsent(key, concepts);
    if (before != null && !before.containsAll(concepts)) {
      map.put(key, union(before, concepts));
    }
  }

  private static Set<Concept> union(Set<Concept> some, Set<Concept> more) {
    EnumSet<Concept> all = EnumSet.copyOf(some);
    all.addAll(more);
    return all;
  }

  /** Returns the version of the data, such as "2026.2". */
  String version() {
    return version;
  }

  /** Returns the forms that the lexicon holds, without what stems and compounds add. */
  Set<String> forms() {
    return Collections.unmodifiableSet(words.keySet());
  }

  /** Returns the beginnings that tell a word. */
  Set<String> stems() {
    return Collections.unmodifiableSet(stems.keySet());
  }

  /** Tells whether a form in lower case is in the lexicon or made of its words. */
  boolean knows(String form) {
    return words.containsKey(form) || startsWithStem(form) || !splitter.split(form).isEmpty();
  }

  private boolean startsWithStem(String form) {
    for (int end = shortestStem; end <= Math.min(longestStem, form.length()); end++) {
      if (stems.containsKey(form.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the longest modifier that a form starts with ends, with its link; 0 if none. */
  int modifierEnd(String form) {
    return splitter.modifierEnd(form);
  }

  /** Returns the parts of a compound in lower case, the head last; empty when it is none. */
  List<Part> parts(String form) {
    return words.containsKey(form) ? List.of() : splitter.split(form);
  }

  /** Returns the lemma of a form in lower case; the form itself when it is not known. */
  String lemma(String form) {
    Entry word = words.get(form);
    return word == null ? form : word.lemma();
  }

  /** Returns what a form in lower case speaks of. */
  ConceptSet concepts(String form) {
    return word(form).concepts();
  }

  /** Returns the word of a form in lower case. */
  Word word(String form) {
    return known.of(form);
  }

  /** Returns the word that stands between two positions of a text in lower case. */
  Word word(String text, int start, int end) {
    return known.of(text, start, end);
  }

  private Set<Concept> lookUp(String form) {
    EnumSet<Concept> found = EnumSet.noneOf(Concept.class);
    Entry word = words.get(form);
    if (word == null) {
      addCompound(found, parts(form));
    } else {
      found.addAll(word.concepts());
    }
    for (int end = shortestStem; end <= Math.min(longestStem, form.length()); end++) {
      addAll(found, stems.get(form.substring(0, end)));
    }
    if (pastTense(form)) {
      found.add(Concept.PAST);
    }
    Set<Concept> except = exceptions.get(form);
    if (except != null) {
      found.removeAll(except);
    }
    return found;
  }

  private void addCompound(Set<Concept> found, List<Part> parts) {
    if (parts.isEmpty()) {
      return;
    }
    addAll(found, heads.get(parts.get(parts.size() - 1).word()));
    if (!Collections.disjoint(found, PEOPLE)) {
      EnumSet<Concept> named = EnumSet.copyOf(GROUPS);
      named.retainAll(modifiers.getOrDefault(parts.get(0).word(), Set.of()));
      found.addAll(named);
    }
  }

  private static boolean pastTense(String form) {
    return form.length() >= 5
        && (form.endsWith("ade") || form.endsWith("ades") || form.endsWith("rdes"));
  }

  private static void addAll(Set<Concept> target, @Nullable Set<Concept> more) {
    if (more != null) {
      target.addAll(more);
    }
  }
}
