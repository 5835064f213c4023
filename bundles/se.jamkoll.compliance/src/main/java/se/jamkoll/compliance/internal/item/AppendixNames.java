package se.jamkoll.compliance.internal.item;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.AssessmentRequest.Appendix;
import se.jamkoll.api.host.HostDocument;

/** What appendices are called, and which one a letter means. */
public final class AppendixNames {

  private AppendixNames() {}

  /**
   * Returns the appendix that a letter means: the one with its number, or the only one when it
   * gives none.
   *
   * @param number the number that the letter gives; empty when it gives none
   */
  public static Optional<HostDocument> meant(String number, List<HostDocument> appendices) {
    if (number.isEmpty()) {
      return appendices.size() == 1 ? Optional.of(appendices.get(0)) : Optional.empty();
    }
    return appendices.stream()
        .filter(
            each -> names(each).anyMatch(name -> Appendix.number(name).equals(Optional.of(number))))
        .findFirst();
  }

  /**
   * Returns what to call an appendix where its title must not stand: {@code Bilaga 2}. A label may
   * hold a title too, so that nothing but its number is taken from it.
   */
  public static Optional<String> labelOf(HostDocument appendix) {
    return names(appendix)
        .flatMap(name -> Appendix.number(name).stream())
        .findFirst()
        .map(AppendixNames::label);
  }

  /** Returns what to call an appendix that a letter means by a number, or by none. */
  static String nameOf(HostDocument appendix, String number) {
    return labelOf(appendix).orElse(number.isEmpty() ? "Bilaga" : label(number));
  }

  private static String label(String number) {
    return "Bilaga " + number.toUpperCase(Locale.ROOT);
  }

  private static Stream<String> names(HostDocument appendix) {
    String label = appendix.label();
    return label == null ? Stream.of(appendix.title()) : Stream.of(label, appendix.title());
  }
}
