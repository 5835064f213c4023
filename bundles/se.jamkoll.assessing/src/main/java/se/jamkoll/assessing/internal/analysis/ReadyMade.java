package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.signal.Aspect;

/** What sentences of a template say, left in a letter: a claim at most. */
final class ReadyMade {

  /** Any other sentence of a template explains or instructs. */
  private static final Set<Aspect> CLAIMS =
      EnumSet.of(Aspect.NO_EFFECT, Aspect.ALIKE, Aspect.PROCEDURE, Aspect.SLOGAN);

  private final TemplateText template;

  ReadyMade(TemplateText template) {
    this.template = template;
  }

  /** Reads one sentence without its neighbours. */
  interface Alone {

    List<Reading> read(Sentence sentence);
  }

  /**
   * Returns readings where those of the template claim at most.
   *
   * @param ownNeighbour whether the official's own words stand beside
   */
  List<Reading> claimingAtMost(List<Reading> readings, boolean ownNeighbour, Alone alone) {
    List<Reading> kept = new ArrayList<>();
    for (Reading reading : readings) {
      if (!template.holds(reading.sentence())) {
        kept.add(reading);
      } else if (ownNeighbour && reasonStandsBeside(reading, alone)) {
        kept.add(reading);
      } else {
        claim(reading).ifPresent(kept::add);
      }
    }
    return kept;
  }

  /** The official has given the ready-made claim a reason of its own. */
  private static boolean reasonStandsBeside(Reading reading, Alone alone) {
    return reading.sayings().containsValue(Saying.JUSTIFIED)
        && !reading.sayings().containsValue(Saying.EFFECT)
        && alone.read(reading.sentence()).stream()
            .noneMatch(each -> each.sayings().containsValue(Saying.JUSTIFIED));
  }

  private static Optional<Reading> claim(Reading reading) {
    if (reading.aspects().stream().noneMatch(CLAIMS::contains)
        || reading.aspects().contains(Aspect.EFFECT)) {
      return Optional.empty();
    }
    Map<Subject, Saying> sayings = new EnumMap<>(Subject.class);
    reading.sayings().keySet().forEach(subject -> sayings.put(subject, Saying.CLAIM));
    EnumSet<Aspect> aspects = EnumSet.copyOf(reading.aspects());
    if (aspects.remove(Aspect.REASON)) {
      aspects.add(Aspect.EMPTY_REASON);
    }
    return Optional.of(new Reading(reading.sentence(), sayings, aspects, Set.of()));
  }
}
