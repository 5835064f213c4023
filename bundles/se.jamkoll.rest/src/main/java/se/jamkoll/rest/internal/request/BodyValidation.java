package se.jamkoll.rest.internal.request;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import se.jamkoll.rest.internal.problem.ProblemException;

/** Refuses a request record whose constraints do not hold, before anything is done with it. */
@Component(service = ReaderInterceptor.class)
@JakartarsExtension
public final class BodyValidation implements ReaderInterceptor {

  private final Validator validator =
      Validation.byProvider(HibernateValidator.class)
          .providerResolver(() -> List.of(new HibernateValidator()))
          .configure()
          .externalClassLoader(BodyValidation.class.getClassLoader())
          .ignoreXmlConfiguration()
          .messageInterpolator(new AsTheyAre())
          .buildValidatorFactory()
          .getValidator();

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object body = context.proceed();
    if (body == null && context.getType().isRecord()) {
      throw ProblemException.refused("body", "field.NotNull");
    }
    if (body instanceof Record) {
      Set<ConstraintViolation<Object>> violations = validator.validate(body);
      if (!violations.isEmpty()) {
        throw new ConstraintViolationException(violations);
      }
    }
    return body;
  }

  /** Messages are put into words when the language is known. */
  private static final class AsTheyAre implements MessageInterpolator {

    @Override
    public String interpolate(String messageTemplate, Context context) {
      return messageTemplate;
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
      return messageTemplate;
    }
  }
}
