package se.jamkoll.benchmarks;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;
import se.jamkoll.corpus.draw.Format;

/** The letters that are read and assessed, the same in every run. */
final class Letters {

  /** How many words of letters are assessed at a time. */
  static final int WORDS = 1_500;

  private static final int COUNT = 60;

  private static final List<Letter> ALL = Corpus.letters();

  private Letters() {}

  /** Returns letters of one format, in the layouts that they ask for. */
  static List<byte[]> drawn(Format format) {
    return ALL.subList(0, COUNT).stream().map(letter -> format.drawer().draw(letter)).toList();
  }

  /** Returns letters as a perfect reader reads them. */
  static List<DecisionDocument> read() {
    return ALL.subList(0, COUNT).stream().map(Letter::toDocument).toList();
  }

  /** Returns those in piles of {@link #WORDS} words or somewhat more. */
  static List<List<DecisionDocument>> piles() {
    List<List<DecisionDocument>> piles = new ArrayList<>();
    List<DecisionDocument> pile = new ArrayList<>();
    for (DecisionDocument document : read()) {
      pile.add(document);
      if (words(pile) >= WORDS) {
        piles.add(pile);
        pile = new ArrayList<>();
      }
    }
    return piles;
  }

  /** Returns how many words letters have together. */
  static long words(List<DecisionDocument> letters) {
    return letters.stream().mapToLong(DecisionDocument::words).sum();
  }

  /** Returns files of all formats and layouts by turns. */
  static List<DocumentSource> mixed(int count) {
    Format[] formats = Format.values();
    Layout[] layouts = Layout.values();
    List<DocumentSource> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Format format = formats[i % formats.length];
      Letter letter = ALL.get(i % ALL.size());
      byte[] file = format.drawer().draw(letter, layouts[i / formats.length % layouts.length]);
      files.add(DocumentSource.of(i + "." + format.extension(), file));
    }
    return files;
  }
}
