package se.jamkoll.judgement;

import java.util.List;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Mark;

/**
 * Deletes a part of a document.
 *
 * @param start where it starts, in UTF-16 code units
 * @param end where it ends, exclusive
 */
record Deletion(int start, int end) {

  DecisionDocument of(DecisionDocument document) {
    return new DecisionDocument(
        document.title(),
        document.mediaType(),
        document.sha256(),
        document.language(),
        document.text().substring(0, start) + document.text().substring(end),
        document.paragraphs().stream().map(this::of).toList(),
        document.notices());
  }

  private Paragraph of(Paragraph paragraph) {
    List<Mark> marks =
        paragraph.marks().stream()
            .map(mark -> new Mark(mark.kind(), moved(mark.start()), moved(mark.end())))
            .toList();
    return new Paragraph(
        paragraph.number(),
        paragraph.role(),
        paragraph.headingLevel(),
        paragraph.headings(),
        moved(paragraph.start()),
        moved(paragraph.end()),
        paragraph.location(),
        paragraph.cell(),
        marks);
  }

  private int moved(int position) {
    return position <= start ? position : Math.max(start, position - (end - start));
  }
}
