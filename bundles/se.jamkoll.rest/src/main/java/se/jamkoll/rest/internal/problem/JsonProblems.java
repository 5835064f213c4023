package se.jamkoll.rest.internal.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;

/** Tells where JSON cannot be read, and which field does not fit. */
@Component(service = ExceptionMapper.class)
@JakartarsExtension
public final class JsonProblems implements ExceptionMapper<JsonProcessingException> {

  @Override
  public Response toResponse(JsonProcessingException problem) {
    if (problem instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return Problem.ofFields(List.of(field(mapping))).response();
    }
    JsonLocation place = problem.getLocation();
    return place == null
        ? Problem.told(ProblemType.MALFORMED, "JSON", "json.malformed").response()
        : Problem.told(
                ProblemType.MALFORMED,
                "JSON",
                "json.malformed.at",
                place.getLineNr(),
                place.getColumnNr())
            .response();
  }

  private static Problem.FieldProblem field(JsonMappingException problem) {
    String field = path(problem);
    if (problem instanceof UnrecognizedPropertyException unknown) {
      return Problem.FieldProblem.told(field, "field.unknown", String.join(", ", names(unknown)));
    }
    if (problem instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      String choices =
          Arrays.stream(format.getTargetType().getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name())
              .collect(Collectors.joining(", "));
      return Problem.FieldProblem.told(field, "field.choice", choices);
    }
    return Problem.FieldProblem.told(field, "field.type");
  }

  private static List<String> names(UnrecognizedPropertyException unknown) {
    return unknown.getKnownPropertyIds() == null
        ? List.of()
        : unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
  }

  private static String path(JsonMappingException problem) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : problem.getPath()) {
      if (step.getFieldName() == null) {
        path.append("[").append(step.getIndex()).append("]");
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
