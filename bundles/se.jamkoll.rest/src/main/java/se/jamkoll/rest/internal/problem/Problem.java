package se.jamkoll.rest.internal.problem;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.jamkoll.rest.internal.text.Texts;

/**
 * A problem before it is put into words: the language is known when the answer is written.
 *
 * @param type what kind of problem it is
 * @param problem the name of what is wrong, such as that of a constant; null when the type says all
 * @param detail the sentence by language: what, why, what next
 * @param errors what is wrong with single fields
 */
public record Problem(
    ProblemType type,
    @Nullable String problem,
    Function<Locale, String> detail,
    List<FieldProblem> errors) {

  /** Copies the list. */
  public Problem {
    errors = List.copyOf(errors);
  }

  /** Returns a problem that its type says all about. */
  public static Problem of(ProblemType type) {
    return told(type, null, "problem." + type.id() + ".detail");
  }

  /** Returns a problem whose sentence is a text of this bundle. */
  public static Problem told(
      ProblemType type, @Nullable String problem, String key, Object... values) {
    return new Problem(type, problem, locale -> Texts.in(locale).get(key, values), List.of());
  }

  /** Returns a problem with single fields. */
  public static Problem ofFields(List<FieldProblem> errors) {
    return new Problem(
        ProblemType.REFUSED,
        "FIELDS",
        locale -> {
          StringBuilder sentences = new StringBuilder(Texts.in(locale).get("fields.refused"));
          errors.forEach(error -> sentences.append(' ').append(error.message().apply(locale)));
          return sentences.toString();
        },
        errors);
  }

  /** Returns the answer that tells of it; put into words on its way out. */
  public Response response() {
    return Response.status(type.status()).entity(this).build();
  }

  /**
   * What is wrong with one field.
   *
   * @param field the field, such as {@code blocks[2].text}
   * @param message what is wrong with it, by language
   */
  public record FieldProblem(String field, Function<Locale, String> message) {

    /** Returns a problem whose sentence is a text of this bundle, with the field as its first. */
    public static FieldProblem told(String field, String key, Object... values) {
      return new FieldProblem(
          field,
          locale -> {
            Object[] all = new Object[values.length + 1];
            all[0] = field;
            System.arraycopy(values, 0, all, 1, values.length);
            return Texts.in(locale).get(key, all);
          });
    }
  }
}
