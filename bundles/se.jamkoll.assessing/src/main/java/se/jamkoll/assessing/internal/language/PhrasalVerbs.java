package se.jamkoll.assessing.internal.language;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds verbs that mean something of their own with a particle, as in "går miste om". */
final class PhrasalVerbs {

  private static final String RESOURCE = "phrasal-verbs.txt";
  private static final int BETWEEN = 2;

  private final Map<String, Map<String, Set<Concept>>> particles = new HashMap<>();

  /** Reads the verbs that come with this bundle. */
  static PhrasalVerbs load() {
    PhrasalVerbs verbs = new PhrasalVerbs();
    DataFile.read(RESOURCE, verbs::add);
    return verbs;
  }

  private void add(List<String> fields) {
    int plus = fields.indexOf("+");
    if (plus < 0) {
      throw new IllegalArgumentException("no + between the forms and the particles");
    }
    Concept concept = Concept.valueOf(fields.get(0));
    for (String form : fields.subList(1, plus)) {
      Map<String, Set<Concept>> ofForm = particles.computeIfAbsent(form, f -> new HashMap<>());
      for (String particle : fields.subList(plus + 1, fields.size())) {
        ofForm.computeIfAbsent(particle, p -> EnumSet.noneOf(Concept.class)).add(concept);
      }
    }
  }

  /** Returns the forms of the verbs. */
  Set<String> forms() {
    return particles.keySet();
  }

  /** Gives every verb that has its particle near what they mean together. */
  void mark(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      Map<String, Set<Concept>> ofForm =
          token.is(Concept.WITH_PARTICLE) ? particles.get(token.form()) : null;
      if (ofForm != null) {
        mark(tokens, i, ofForm);
      }
    }
  }

  private static void mark(List<Token> tokens, int verb, Map<String, Set<Concept>> ofForm) {
    int look = Math.min(tokens.size(), verb + 2 + BETWEEN);
    for (int i = verb + 1; i < look; i++) {
      Set<Concept> more = ofForm.get(tokens.get(i).form());
      if (more != null) {
        tokens.set(verb, tokens.get(verb).speakingAlsoOf(more));
        return;
      }
    }
  }
}
