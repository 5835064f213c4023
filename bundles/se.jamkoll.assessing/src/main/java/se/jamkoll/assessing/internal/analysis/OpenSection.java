package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.assessing.internal.signal.ConsequenceSection;
import se.jamkoll.assessing.internal.signal.ConsequenceSection.Content;

/** A consequence section while its text is gathered. */
final class OpenSection {

  private final Paragraph heading;
  private final Set<Subject> topic;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private boolean placeholder;
  private boolean instruction;
  private boolean unticked;
  private boolean text;
  private boolean answered;

  OpenSection(Paragraph heading, Set<Subject> topic) {
    this.heading = heading;
    this.topic = topic;
  }

  Set<Subject> topic() {
    return topic;
  }

  Paragraph heading() {
    return heading;
  }

  void add(Paragraph paragraph) {
    paragraphs.add(paragraph);
  }

  void placeholder() {
    placeholder = true;
  }

  void instruction() {
    instruction = true;
  }

  void unticked() {
    unticked = true;
  }

  void text() {
    text = true;
  }

  void answered() {
    text = true;
    answered = true;
  }

  ConsequenceSection close() {
    return new ConsequenceSection(heading, content(), paragraphs);
  }

  private Content content() {
    if (answered) {
      return Content.ANSWERED;
    }
    if (text) {
      return Content.OFF_TOPIC;
    }
    if (unticked) {
      return Content.UNTICKED;
    }
    if (instruction) {
      return Content.INSTRUCTION;
    }
    return placeholder ? Content.PLACEHOLDER : Content.NOTHING;
  }
}
