package se.jamkoll.assessing.internal.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.assessing.internal.language.CompoundSplitter.Part;
import se.jamkoll.assessing.internal.language.Tokenizer.Span;

/** Completes words with a suspended hyphen: "flick-" in "flick- och pojklag" is "flicklag". */
final class Suspension {

  private static final String HYPHEN = "-";
  private static final int REACH = 5;
  private static final Set<String> JOINERS =
      Set.of("och", "eller", "samt", "respektive", "resp", "som", "såväl", "både");

  private final Lexicon lexicon;

  Suspension(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Tells whether a word after a hyphen joins parts, so that the hyphen stands for a head. */
  static boolean joins(String word) {
    return JOINERS.contains(word);
  }

  /** Returns what the word at an index is in full; null when it has no suspended hyphen. */
  @Nullable String completed(List<Span> words, int index) {
    String form = words.get(index).word().form();
    if (!form.endsWith(HYPHEN)) {
      return null;
    }
    String stem = form.substring(0, form.length() - 1);
    for (int i = index + 1; i < Math.min(words.size(), index + REACH); i++) {
      String other = words.get(i).word().form();
      if (!joins(other) && !other.endsWith(HYPHEN)) {
        return withHeadOf(stem, other);
      }
    }
    return null;
  }

  private @Nullable String withHeadOf(String stem, String compound) {
    List<Part> parts = lexicon.parts(compound);
    int at = 0;
    String first = null;
    for (int i = 0; i + 1 < parts.size(); i++) {
      at += parts.get(i).word().length() + parts.get(i).link().length();
      String word = stem + compound.substring(at);
      first = first == null ? word : first;
      if (!lexicon.concepts(word).isEmpty()) {
        return word;
      }
    }
    int modifier = parts.isEmpty() ? lexicon.modifierEnd(compound) : 0;
    return modifier > 0 ? stem + compound.substring(modifier) : first;
  }
}
