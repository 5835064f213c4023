package se.jamkoll.assessing.internal.rule;

import java.util.Optional;
import java.util.stream.Stream;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Doubt;

/** Finds where an assessment is uncertain. */
final class Doubts {

  private Doubts() {}

  /** Returns the place of each doubt of a kind; empty for one about the whole document. */
  static Stream<Optional<Place>> of(Doubt.Kind kind, AnalysedDocument analysed) {
    return analysed.doubts().stream().filter(doubt -> doubt.kind() == kind).map(Doubts::place);
  }

  private static Optional<Place> place(Doubt doubt) {
    return doubt
        .paragraph()
        .map(
            paragraph ->
                doubt.start() < doubt.end()
                    ? new Place(paragraph, doubt.start(), doubt.end())
                    : Place.of(paragraph));
  }
}
