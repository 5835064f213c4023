package se.jamkoll.assessing.internal.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.validator.PredefinedScopeHibernateValidator;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import se.jamkoll.api.assessment.Profile.RuleSetting;
import se.jamkoll.api.rule.AnalysedLetter;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.validation.AllReachable;
import se.jamkoll.assessing.internal.validation.Verbatim;

/**
 * Builds validators of rules.
 *
 * <p>It starts fast: the bean and its constraints are known beforehand, so that none of the
 * standard constraints, no XML, no expression language and no default resolvers are loaded.
 */
public final class ValidatorBuilder {

  /** Held, so that its level stands: nobody who checks a letter asks for a library's version. */
  private static final Logger VERSION_LOGGER =
      Logger.getLogger("org.hibernate.validator.internal.util.Version");

  static {
    VERSION_LOGGER.setLevel(Level.WARNING);
  }

  private static final RuleSetting AS_IT_IS = new RuleSetting(true, null);

  private ValidatorBuilder() {}

  /** Returns a validator of the rules of the rubric, for the settings of rules by id. */
  static Validator build(Map<String, RuleSetting> settings) {
    return build(
        AnalysedDocument.class, Rules.all(), settings, ValidatorBuilder.class.getClassLoader());
  }

  /** Returns a validator of a rule set, whose constraints its class loader knows. */
  public static Validator build(
      List<Class<? extends Annotation>> constraints, ClassLoader classLoader) {
    return build(AnalysedLetter.class, constraints, Map.of(), classLoader);
  }

  private static Validator build(
      Class<?> bean,
      List<Class<? extends Annotation>> constraints,
      Map<String, RuleSetting> settings,
      ClassLoader classLoader) {
    var configuration =
        Validation.byProvider(PredefinedScopeHibernateValidator.class)
            .providerResolver(() -> List.of(new PredefinedScopeHibernateValidator()))
            .configure();
    ConstraintMapping mapping = configuration.createConstraintMapping();
    add(constraints, settings, mapping.type(bean).ignoreAllAnnotations());
    return configuration
        .externalClassLoader(classLoader)
        .ignoreXmlConfiguration()
        .builtinConstraints(Set.of())
        .includeBeansAndConstraintsDefinedOnlyInXml(false)
        .initializeBeanMetaData(Set.of(bean))
        .enableTraversableResolverResultCache(false)
        .traversableResolver(new AllReachable(false))
        .constraintValidatorFactory(new CheckFactory())
        .messageInterpolator(new Verbatim())
        .addMapping(mapping)
        .buildValidatorFactory()
        .getValidator();
  }

  private static void add(
      List<Class<? extends Annotation>> constraints,
      Map<String, RuleSetting> settings,
      TypeConstraintMappingContext<?> type) {
    for (Class<? extends Annotation> constraint : constraints) {
      RuleSetting setting = settings.getOrDefault(Rules.of(constraint).id(), AS_IT_IS);
      if (setting.enabled()) {
        add(constraint, setting, type);
      }
    }
  }

  @SuppressWarnings("unchecked") // the varargs of payload() are an array of generic classes
  private static <A extends Annotation> void add(
      Class<A> constraint, RuleSetting setting, TypeConstraintMappingContext<?> type) {
    var definition =
        new GenericConstraintDef<>(constraint)
            .groups(
                Stream.of(Rules.of(constraint).moments())
                    .map(MomentGroup::of)
                    .toArray(Class<?>[]::new));
    setting.thresholds().forEach(definition::param);
    if (setting.severity() != null) {
      definition.payload(SetSeverity.to(setting.severity()));
    }
    type.constraint(definition);
  }

  /** Makes checks by their constructors. */
  private static final class CheckFactory implements ConstraintValidatorFactory {

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
      try {
        return key.getConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("A check needs a public constructor: " + key, e);
      }
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {}
  }
}
