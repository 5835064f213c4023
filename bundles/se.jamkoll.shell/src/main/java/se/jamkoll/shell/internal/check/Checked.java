package se.jamkoll.shell.internal.check;

import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.document.PageRange;
import se.jamkoll.api.document.ReadingResult;

/**
 * A letter that was checked.
 *
 * @param assessment what is said of it
 * @param problem why it could not be assessed and what to do next; empty when it was assessed
 */
public record Checked(Assessment assessment, String problem) {

  /** Returns what to call it: the file, and which letter of it. */
  public String place() {
    String part = assessment.part() == null ? "" : " › " + assessment.part();
    String pages = assessment.pages() == null ? "" : " (" + assessment.pages() + ")";
    return assessment.file() + part + pages;
  }

  /** Returns this as what is said of one letter of a container. */
  Checked as(ReadingResult.Part part) {
    PageRange pages = part.pages();
    String range = pages == null ? null : pages.toString();
    return new Checked(assessment.withPart(part.name(), range), problem);
  }
}
