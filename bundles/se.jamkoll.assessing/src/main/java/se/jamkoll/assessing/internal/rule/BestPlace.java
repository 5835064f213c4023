package se.jamkoll.assessing.internal.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Role;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.ConsequenceSection;

/**
 * Where a missing description would fit best: under a consequence heading that is there, before the
 * economic consequences, under the assessment, or else at the end.
 *
 * @param variant how the place is told
 * @param heading the heading it is told by; empty at the end
 * @param place the place to show
 */
record BestPlace(
    ConsequencesDescribed.Variant variant, Optional<Paragraph> heading, Optional<Place> place) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern ECONOMY = Pattern.compile("ekonomi|finansiering|kostnad", FLAGS);
  private static final Pattern ASSESSMENT =
      Pattern.compile("bedömning|överväganden|synpunkter|analys|motivering|skälen", FLAGS);
  private static final Pattern MATTER =
      Pattern.compile("^ärendet|beskrivning av ärendet|ärendebeskrivning|bakgrund", FLAGS);

  /** Returns the best place in a document. */
  static BestPlace in(AnalysedDocument analysed) {
    List<Paragraph> headings =
        analysed.document().paragraphs().stream()
            .filter(paragraph -> paragraph.role() == Role.HEADING)
            .toList();
    return underConsequences(analysed)
        .or(() -> named(headings, ECONOMY, analysed, ConsequencesDescribed.Variant.BEFORE))
        .or(() -> named(headings, ASSESSMENT, analysed, ConsequencesDescribed.Variant.UNDER))
        .or(() -> named(headings, MATTER, analysed, ConsequencesDescribed.Variant.UNDER))
        .orElseGet(() -> atEnd(analysed));
  }

  /** Returns evidence that nothing was found, at this place. */
  Evidence evidence(Severity severity, AnalysedDocument analysed) {
    Evidence evidence = Evidence.of(variant, severity).at(place);
    return heading
        .map(paragraph -> evidence.with("heading", analysed.document().textOf(paragraph)))
        .orElse(evidence);
  }

  private static Optional<BestPlace> underConsequences(AnalysedDocument analysed) {
    return analysed.sections().stream()
        .findFirst()
        .map(ConsequenceSection::heading)
        .map(heading -> at(heading, ConsequencesDescribed.Variant.UNDER));
  }

  private static Optional<BestPlace> named(
      List<Paragraph> headings,
      Pattern name,
      AnalysedDocument analysed,
      ConsequencesDescribed.Variant variant) {
    return headings.stream()
        .filter(heading -> name.matcher(analysed.document().textOf(heading)).find())
        .findFirst()
        .map(heading -> at(heading, variant));
  }

  private static BestPlace at(Paragraph heading, ConsequencesDescribed.Variant variant) {
    return new BestPlace(variant, Optional.of(heading), Optional.of(Place.of(heading)));
  }

  private static BestPlace atEnd(AnalysedDocument analysed) {
    List<Paragraph> paragraphs = analysed.document().paragraphs();
    Optional<Place> last =
        paragraphs.isEmpty()
            ? Optional.empty()
            : Optional.of(Place.of(paragraphs.get(paragraphs.size() - 1)));
    return new BestPlace(ConsequencesDescribed.Variant.AT_END, Optional.empty(), last);
  }
}
