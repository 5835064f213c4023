package se.jamkoll.rest.internal.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details as RFC 9457 has them.
 *
 * @param type the URI that names the kind of problem, relative to the server
 * @param title what kind of problem it is, in a few words
 * @param status the HTTP status
 * @param detail what cannot be done, why, and what to do
 * @param instance the path that was asked for
 * @param problem the name of what is wrong; absent when the type says all
 * @param errors what is wrong with single fields; absent when nothing is
 */
public record ProblemDetails(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String problem,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {

  /** Copies the list. */
  public ProblemDetails {
    errors = List.copyOf(errors);
  }

  /**
   * What is wrong with one field.
   *
   * @param field the field, such as {@code blocks[2].text}
   * @param message what is wrong with it, in a sentence
   */
  public record FieldError(String field, String message) {}
}
