package se.jamkoll.assessing.internal.rule;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import se.jamkoll.api.rule.Rule;

/** The rules of the rubric, in the order of the reference. */
public final class Rules {

  /** The version of the rules; a change of what any rule finds changes it. */
  public static final String VERSION = "2026.7";

  private static final List<Class<? extends Annotation>> ALL =
      List.of(
          ConsequencesDescribed.class,
          ConsequenceHeadingFilled.class,
          ConsequenceSectionOnTopic.class,
          ConsequenceSectionLength.class,
          WomenMenDescribed.class,
          GirlsBoysDescribed.class,
          ClaimHasReason.class,
          ChildrenBySex.class,
          EmployerFacts.class,
          AppendixReadable.class,
          SectionsAgree.class,
          OneBoxTicked.class,
          RecognisedText.class,
          PlaceholdersRemoved.class,
          PendingChangesSettled.class,
          StatisticsBySex.class,
          MeasuresNamed.class,
          GoalsLinked.class,
          RelevanceSaid.class);

  private Rules() {}

  /** Returns the constraint annotations of all rules. */
  public static List<Class<? extends Annotation>> all() {
    return ALL;
  }

  /** Returns what is known of a rule. */
  public static Rule of(Class<? extends Annotation> constraint) {
    Rule rule = constraint.getAnnotation(Rule.class);
    if (rule == null) {
      throw new IllegalArgumentException("A rule needs @Rule, but " + constraint + " has none");
    }
    return rule;
  }

  /** Returns the rule with an id. */
  public static Optional<Rule> find(String id) {
    return ALL.stream().map(Rules::of).filter(rule -> rule.id().equals(id)).findFirst();
  }
}
