package se.jamkoll.assessing.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.assessing.internal.rule.Letter;

/**
 * Runs {@code item-status.tsv}: documents that get no level, and those that only look like them.
 */
class ItemStatusTest {

  record Example(String status, String reason, String title, String text) {

    static Example of(String line) {
      String[] fields = line.split("\t", -1);
      return new Example(fields[0], fields[1], fields[2], fields[3].replace(" | ", "\n"));
    }
  }

  static List<Example> examples() throws IOException {
    var in = Objects.requireNonNull(ItemStatusTest.class.getResourceAsStream("item-status.tsv"));
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(Example::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theStatusIsAsLabelled(Example example) {
    var why =
        ItemType.of(Letter.of(example.title(), example.text()), ProfileReader.defaultProfile());
    assertEquals(
        example.status() + " " + example.reason(),
        why.map(w -> w.status() + " " + w.reason()).orElse(AssessmentStatus.ASSESSED + " "));
  }
}
