package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.document.Notice;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Letter;

/** Judges letters again after a real LibreOffice has opened and saved them. */
class RoundTripTest {

  private static final int ONE_IN = 6;
  private static final String TAGGED_PDF =
      "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  private final House house = new House();

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"DOCX,ODT", "DOCX,PDF", "DOCX,DOCX", "ODT,DOCX"})
  void aLetterThatLibreOfficeSavedGetsTheLevelItHadBefore(Source from, Source to)
      throws IOException, InterruptedException {
    LibreOffice office = LibreOffice.find(directory.resolve("profile")).orElseGet(this::missing);
    List<Letter> letters = letters(to);
    Path drawn = Files.createDirectory(directory.resolve("drawn"));
    for (Letter letter : letters) {
      Files.write(file(drawn, letter, from), from.draw(letter, letter.layout()));
    }
    Path saved = Files.createDirectory(directory.resolve("saved"));
    office.convert(drawn, to == Source.PDF ? TAGGED_PDF : to.format().extension(), saved);
    compare(letters, drawn, from, saved, to);
  }

  private LibreOffice missing() {
    String message = "LibreOffice (soffice) is not on the search path: install libreoffice-writer";
    return Boolean.getBoolean("jamkoll.ci") ? fail(message) : abort(message);
  }

  /** Its export to pdf prints tracked deletions as text: nothing in the page tells. */
  private static List<Letter> letters(Source to) {
    List<Letter> all = Corpus.letters();
    return IntStream.range(0, all.size())
        .filter(i -> i % ONE_IN == 0)
        .mapToObj(all::get)
        .filter(
            letter ->
                to != Source.PDF
                    || !letter.toDocument().notices().contains(Notice.PENDING_DELETIONS))
        .toList();
  }

  private static Path file(Path directory, Letter letter, Source source) {
    return directory.resolve(letter.id() + "." + source.format().extension());
  }

  private void compare(List<Letter> letters, Path drawn, Source from, Path saved, Source to)
      throws IOException {
    List<String> differences = new ArrayList<>();
    for (Letter letter : letters) {
      Outcome before = judge(letter, from, file(drawn, letter, from));
      Outcome after = judge(letter, to, file(saved, letter, to));
      if (!before.said().equals(after.said())) {
        differences.add(letter.id() + " " + before.said() + " -> " + after.said());
      }
    }
    double same = 1 - (double) differences.size() / letters.size();
    System.out.printf(
        "Saved by LibreOffice, %s to %s: same level for %.3f of %d; %s%n",
        from, to, same, letters.size(), differences);
    assertTrue(same >= 0.97, () -> "The same level for " + same + " only: " + differences);
  }

  private Outcome judge(Letter letter, Source source, Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    return Outcome.of(house, letter, source, house.read(file.toString(), content));
  }
}
