package se.jamkoll.assessing.internal.analysis;

import java.util.Set;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.signal.Aspect;

/** What a ticked box says: a claim, whichever box it is (rubric section 3, Boxes). */
final class FormReading {

  private FormReading() {}

  static FormAnswer listed(Passage passage, Set<Subject> about) {
    return answer(passage, about, Aspect.CONCERNED, false);
  }

  static FormAnswer ticked(Passage passage, Set<Subject> about, boolean bothTicked) {
    return answer(passage, about, Aspect.BOX, bothTicked);
  }

  static FormAnswer denied(Passage passage, Set<Subject> about, boolean reason) {
    Reading.Builder reading = new Reading.Builder();
    reading.say(about, reason ? Saying.JUSTIFIED : Saying.UNAFFECTED);
    reading.aspect(Aspect.NO_EFFECT);
    if (reason) {
      reading.aspect(Aspect.REASON);
    }
    return new FormAnswer(passage, reading.build(answer(passage)), false);
  }

  private static FormAnswer answer(
      Passage passage, Set<Subject> about, Aspect aspect, boolean bothTicked) {
    Reading.Builder reading = new Reading.Builder();
    reading.say(about, Saying.CLAIM);
    reading.aspect(aspect);
    return new FormAnswer(passage, reading.build(answer(passage)), bothTicked);
  }

  private static Sentence answer(Passage passage) {
    return passage.sentences().get(0);
  }
}
