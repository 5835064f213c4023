package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.signal.Aspect;

/** What a ticked box says: a claim, whichever box it is (rubric section 3, Boxes). */
final class FormReading {

  private FormReading() {}

  static FormAnswer ticked(Passage passage, Set<Subject> about, boolean bothTicked) {
    Reading.Builder reading = new Reading.Builder();
    reading.say(about, Saying.CLAIM);
    reading.aspect(Aspect.BOX);
    Sentence sentence =
        new Sentence(
            passage.paragraph().start(), passage.paragraph().end(), passage.text(), List.of());
    return new FormAnswer(passage, reading.build(sentence), bothTicked);
  }
}
