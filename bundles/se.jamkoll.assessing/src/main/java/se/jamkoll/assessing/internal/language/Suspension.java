package se.jamkoll.assessing.internal.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.assessing.internal.language.CompoundSplitter.Part;

/** Completes words with a suspended hyphen: "flick-" in "flick- och pojklag" is "flicklag". */
final class Suspension {

  private static final int REACH = 5;
  private static final WordSet JOINERS =
      WordSet.of("och", "eller", "samt", "respektive", "resp", "som", "såväl", "både");

  private final Lexicon lexicon;

  Suspension(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Tells whether a word after a hyphen joins parts, so that the hyphen stands for a head. */
  static boolean joins(String word) {
    return JOINERS.has(word);
  }

  /** Gives every word with a suspended hyphen what it speaks of in full. */
  void complete(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String whole = tokens.get(i).hyphened() ? completed(tokens, i) : null;
      if (whole != null) {
        tokens.set(i, tokens.get(i).speakingOf(lexicon.concepts(whole)));
      }
    }
  }

  private @Nullable String completed(List<Token> tokens, int index) {
    String form = tokens.get(index).form();
    String stem = form.substring(0, form.length() - 1);
    for (int i = index + 1; i < Math.min(tokens.size(), index + REACH); i++) {
      Token other = tokens.get(i);
      if (!joins(other.form()) && !other.hyphened()) {
        return withHeadOf(stem, other.form());
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
