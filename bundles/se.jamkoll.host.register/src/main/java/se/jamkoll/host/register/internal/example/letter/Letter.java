package se.jamkoll.host.register.internal.example.letter;

import java.util.List;

/**
 * A letter, or another document of a case.
 *
 * @param kind what it is, in capitals above the rest
 * @param organisation who sends it
 * @param facts lines such as the date and the diary number
 * @param title its title
 * @param sections its sections
 */
public record Letter(
    String kind, String organisation, List<String> facts, String title, List<Section> sections) {

  /** Copies the lists. */
  public Letter {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
  }

  /**
   * A section of a letter.
   *
   * @param heading its heading
   * @param paragraphs its paragraphs
   * @param numbered whether they are a numbered list
   */
  public record Section(String heading, List<String> paragraphs, boolean numbered) {

    /** Copies the paragraphs. */
    public Section {
      paragraphs = List.copyOf(paragraphs);
    }

    /** Creates a section of running text. */
    public Section(String heading, List<String> paragraphs) {
      this(heading, paragraphs, false);
    }
  }
}
