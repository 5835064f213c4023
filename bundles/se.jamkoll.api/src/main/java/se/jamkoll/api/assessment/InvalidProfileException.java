package se.jamkoll.api.assessment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells that a profile cannot be used, and what to change in it. */
public final class InvalidProfileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<ProfileProblem> problems;

  /** Creates an exception of at least one problem. */
  public InvalidProfileException(List<ProfileProblem> problems) {
    super(text(problems, Locale.ENGLISH));
    this.problems = List.copyOf(problems);
  }

  /** Returns what is wrong, where, and what is allowed, in the order of the file. */
  public List<ProfileProblem> problems() {
    return problems;
  }

  /** Returns what is wrong, where, and what is allowed, in the reader's language. */
  public String message(Locale locale) {
    return text(problems, locale);
  }

  private static String text(List<ProfileProblem> problems, Locale locale) {
    return problems.stream()
        .map(problem -> problem.message(locale))
        .collect(Collectors.joining(" – "));
  }
}
