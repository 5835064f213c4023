package se.jamkoll.assessing.internal.rule;

import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.rule.ExampleLetter;

/** Makes decision documents of short texts in the notation of the rules' examples. */
public final class Letter {

  private Letter() {}

  /** Returns a letter with a title and a text. */
  public static DecisionDocument of(String title, String text) {
    return ExampleLetter.of(title, text);
  }

  /** Returns a letter without a title. */
  public static DecisionDocument of(String text) {
    return of("", text);
  }
}
