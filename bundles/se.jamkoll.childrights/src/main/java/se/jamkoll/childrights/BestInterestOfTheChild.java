package se.jamkoll.childrights;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import se.jamkoll.api.rule.RuleSet;
import se.jamkoll.childrights.internal.BestInterestAssessed;
import se.jamkoll.childrights.internal.ChildConcernSaid;
import se.jamkoll.childrights.internal.ChildEffectDescribed;
import se.jamkoll.childrights.internal.ChildHeadingFilled;
import se.jamkoll.childrights.internal.ChildrenHeard;
import se.jamkoll.childrights.internal.EveryChildSeen;
import se.jamkoll.childrights.internal.Lexicon;

/**
 * Looks at decision letters from the perspective of the child's best interest (barnets bästa):
 * articles 2, 3 and 12 of the UN Convention on the Rights of the Child, Swedish law since 2020 (SFS
 * 2018:1197).
 */
@Component
public final class BestInterestOfTheChild implements RuleSet {

  @Override
  public String id() {
    return "barnets-basta";
  }

  @Override
  public String version() {
    return "2026.1";
  }

  @Override
  public List<Class<? extends Annotation>> constraints() {
    return List.of(
        ChildConcernSaid.class,
        ChildHeadingFilled.class,
        ChildEffectDescribed.class,
        BestInterestAssessed.class,
        ChildrenHeard.class,
        EveryChildSeen.class);
  }

  @Override
  public Map<String, List<String>> lexicon() {
    return Lexicon.words();
  }

  @Override
  public String messages() {
    return "se.jamkoll.childrights.internal.messages";
  }
}
