package se.jamkoll.api.assessment;

import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.Term;
import se.jamkoll.api.document.UnreadableReason;

/** Names the words of the domain in Swedish and English. */
@ProviderType
public interface FindingMessages {

  /** Returns what people call a term, such as "Delvis beskrivet" for {@link Level#PARTIAL}. */
  String name(Term term, Locale locale);

  /** Returns one sentence on what a level means. */
  String explain(Level level, Locale locale);

  /**
   * Returns what is wrong with an unreadable file and what to do next.
   *
   * @param detail what is particular to this file; may be empty
   */
  String explain(UnreadableReason reason, String detail, Locale locale);

  /** Returns what is said of an uncertain assessment: "Osäkert – läs själv". */
  String uncertain(Locale locale);

  /** Returns what is said of a compliant or non-compliant document: "når er nivå" or not. */
  String compliance(boolean compliant, Locale locale);

  /**
   * Returns what a rule's findings are about in one sentence, for where the document is not at
   * hand: it holds no text of one.
   *
   * @param rule the rule's id; that itself when nothing else is known of it
   */
  String rule(String rule, Locale locale);
}
