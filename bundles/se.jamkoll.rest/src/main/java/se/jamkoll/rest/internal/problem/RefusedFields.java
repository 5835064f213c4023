package se.jamkoll.rest.internal.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;

/** Tells which fields of a request are refused, and why. */
@Component(service = ExceptionMapper.class)
@JakartarsExtension
public final class RefusedFields implements ExceptionMapper<ConstraintViolationException> {

  @Override
  public Response toResponse(ConstraintViolationException refused) {
    List<Problem.FieldProblem> errors =
        refused.getConstraintViolations().stream()
            .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
            .map(RefusedFields::field)
            .toList();
    return Problem.ofFields(errors).response();
  }

  private static Problem.FieldProblem field(ConstraintViolation<?> violation) {
    Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return Problem.FieldProblem.told(
        violation.getPropertyPath().toString(),
        "field." + constraint,
        first(attributes, "min", "value", "regexp"),
        first(attributes, "max"));
  }

  private static Object first(Map<String, Object> attributes, String... names) {
    for (String name : names) {
      Object value = attributes.get(name);
      if (value != null) {
        return value;
      }
    }
    return "";
  }
}
