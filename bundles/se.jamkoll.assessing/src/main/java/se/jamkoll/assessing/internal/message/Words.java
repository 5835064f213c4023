package se.jamkoll.assessing.internal.message;

import java.util.Locale;
import java.util.Map;
import se.jamkoll.api.Term;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.document.UnreadableReason;

/** The words of the domain in one language. */
public final class Words {

  private final Texts texts;

  private Words(Texts texts) {
    this.texts = texts;
  }

  /** Returns the words for a reader's language. */
  public static Words in(Locale locale) {
    return of(Texts.in(locale));
  }

  static Words of(Texts texts) {
    return new Words(texts);
  }

  /** Returns the name of a term; its constant where the texts have none. */
  public String name(Term term) {
    return texts.find(key(term)).orElse(term.name());
  }

  /** Returns one sentence on what a level means. */
  public String explain(Level level) {
    return texts.get(key(level) + ".explanation");
  }

  /** Returns what is wrong with an unreadable file, with its particulars, and what to do next. */
  public String explain(UnreadableReason reason, String detail) {
    String key = key(reason);
    String line = detail.strip().replaceAll("\\s+", " ");
    String particulars = line.isEmpty() ? "" : " (" + Quotes.shorten(line, 200) + ")";
    return texts.get(key + ".explanation", Map.of("detail", particulars));
  }

  /** Returns what is said of an uncertain assessment. */
  public String uncertain() {
    return texts.get("uncertain");
  }

  /** Returns what is said of a document that reaches its level, or does not. */
  public String compliance(boolean compliant) {
    return texts.get("compliant." + compliant);
  }

  /** Returns what a rule's findings are about; its id where the texts have nothing. */
  public String rule(String rule) {
    return texts.find("rule." + rule).orElse(rule);
  }

  /** Returns the key of a term's name, such as {@code Level.PARTIAL}. */
  static String key(Term term) {
    Class<?> type =
        term instanceof Enum<?> constant ? constant.getDeclaringClass() : term.getClass();
    return type.getSimpleName() + "." + term.name();
  }
}
