package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import java.util.Locale;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;

/** Finds whether a decision is about the organisation's own staff, by its title. */
record CaseSubject(DecisionDocument document) {

  private static final List<String> STAFF_STEMS =
      List.of(
          "personal",
          "lön",
          "heltid",
          "anställ",
          "medarbetar",
          "arbetsmiljö",
          "rekryter",
          "pension",
          "arbetstid",
          "friskvård",
          "kollektivavtal",
          "bemanning",
          "chefs",
          "arbetskläder",
          "semester",
          "kompetensförsörj",
          "arbetsgivar",
          "tjänsteresor",
          "distansarbete",
          "omställning",
          "delade turer",
          "föräldralön",
          "arvode",
          "schema",
          "turordning");

  boolean staff() {
    String title = title().toLowerCase(Locale.ROOT);
    return STAFF_STEMS.stream().anyMatch(title::contains);
  }

  private String title() {
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.role() == Paragraph.Role.TITLE) {
        return document.textOf(paragraph);
      }
    }
    return document.title();
  }
}
