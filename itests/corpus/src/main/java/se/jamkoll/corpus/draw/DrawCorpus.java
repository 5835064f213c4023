package se.jamkoll.corpus.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Letter;

/** Writes the whole corpus as files, for trials by hand. */
public final class DrawCorpus {

  private DrawCorpus() {}

  /**
   * Writes every letter in every format into the directory given as the first argument; a second
   * argument names a directory of labelled letters to draw in place of the house's own.
   *
   * @throws IOException when a file cannot be written
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length < 1) {
      throw new IllegalArgumentException("Give the directory to write the letters into");
    }
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    Iterable<Letter> letters =
        arguments.length > 1 ? Corpus.letters(Path.of(arguments[1])) : Corpus.letters();
    for (Letter letter : letters) {
      for (Format format : Format.values()) {
        Path file = directory.resolve(letter.id() + "." + format.extension());
        Files.write(file, format.drawer().draw(letter));
      }
    }
  }
}
