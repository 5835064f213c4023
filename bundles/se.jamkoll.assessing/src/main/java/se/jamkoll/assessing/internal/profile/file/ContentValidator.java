package se.jamkoll.assessing.internal.profile.file;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.PredefinedScopeHibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import se.jamkoll.assessing.internal.profile.file.FitsRule.Refusal;
import se.jamkoll.assessing.internal.validation.AllReachable;
import se.jamkoll.assessing.internal.validation.Verbatim;

/** Checks what a file says by the constraints on {@link ProfileContent}. */
final class ContentValidator {

  private static final Set<String> ATTRIBUTES = Set.of("min", "max");

  private ContentValidator() {}

  /** Held, so that its level stands: nobody who names a profile asks for a library's version. */
  private static final Logger VERSION_LOGGER =
      Logger.getLogger("org.hibernate.validator.internal.util.Version");

  static {
    VERSION_LOGGER.setLevel(Level.WARNING);
  }

  private static final class Shared {
    static final Validator VALIDATOR = build();
  }

  /** Adds what is not allowed to the problems of the file. */
  static void validate(ProfileContent content, Problems problems) {
    for (ConstraintViolation<ProfileContent> violation : Shared.VALIDATOR.validate(content)) {
      report(violation, problems);
    }
  }

  private static void report(ConstraintViolation<ProfileContent> violation, Problems problems) {
    String field = field(violation.getPropertyPath());
    String key = violation.getMessageTemplate();
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    Refusal refusal = hibernate.getDynamicPayload(Refusal.class);
    if (refusal != null && !refusal.allowed().isEmpty()) {
      String owner = field.substring(0, field.lastIndexOf('.'));
      problems.add(
          problems.line(field), owner, key, Problems.unknown(refusal.value(), refusal.allowed()));
      return;
    }
    Map<String, String> values = values(violation, refusal);
    values.put("allowed", "@" + key);
    problems.add(field, values.containsKey("value") ? "value.refused" : "value.missing", values);
  }

  private static Map<String, String> values(
      ConstraintViolation<ProfileContent> violation, @Nullable Refusal refusal) {
    Map<String, String> values = new HashMap<>();
    Object value = violation.getInvalidValue();
    if (refusal != null) {
      values.put("value", Problems.shown(refusal.value()));
      values.put("min", String.valueOf(refusal.min()));
      values.put("max", String.valueOf(refusal.max()));
      return values;
    }
    var attributes = violation.getConstraintDescriptor().getAttributes();
    ATTRIBUTES.forEach(name -> values.put(name, String.valueOf(attributes.get(name))));
    if (value instanceof String text && !text.isEmpty()) {
      values.put("value", Problems.shown(text));
      addChoices(text, choices(violation), values);
    } else if (value instanceof List<?>) {
      values.put("value", "@this-list");
    } else if (value instanceof ProfileContent) {
      values.put("value", "@this-day");
    }
    return values;
  }

  private static void addChoices(String text, List<String> choices, Map<String, String> values) {
    if (!choices.isEmpty()) {
      Map<String, String> unknown = Problems.unknown(text, choices);
      values.putAll(unknown);
      values.put("choices", String.join(", ", choices));
    }
  }

  private static List<String> choices(ConstraintViolation<ProfileContent> violation) {
    var descriptor = violation.getConstraintDescriptor();
    if (descriptor.getAnnotation() instanceof KnownRule) {
      return RuleIds.all();
    }
    return descriptor.getAnnotation() instanceof OneOf oneOf ? List.of(oneOf.value()) : List.of();
  }

  /** Returns the name of a field as it stands in the file, such as {@code exemptTypes[3]}. */
  private static String field(Path path) {
    StringBuilder field = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        field.append('[').append(node.getIndex()).append(']');
      } else if (node.getKey() != null) {
        field.append('.').append(node.getKey());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        field.append(field.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return field.toString().equals("parent") ? "extends" : field.toString();
  }

  private static Validator build() {
    return Validation.byProvider(PredefinedScopeHibernateValidator.class)
        .providerResolver(() -> List.of(new PredefinedScopeHibernateValidator()))
        .configure()
        .externalClassLoader(ContentValidator.class.getClassLoader())
        .ignoreXmlConfiguration()
        .builtinConstraints(Set.of(Pattern.class.getName(), Size.class.getName()))
        .includeBeansAndConstraintsDefinedOnlyInXml(false)
        .initializeBeanMetaData(
            Set.of(
                ProfileContent.class,
                RuleContent.class,
                LexiconContent.class,
                CompletionContent.class))
        .enableTraversableResolverResultCache(false)
        .traversableResolver(new AllReachable(true))
        .messageInterpolator(new Verbatim())
        .buildValidatorFactory()
        .getValidator();
  }
}
