package se.jamkoll.api.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcome of reading a file. */
public sealed interface ReadingResult {

  /**
   * The file was read.
   *
   * @param document what it holds
   */
  record Read(DecisionDocument document) implements ReadingResult {}

  /**
   * The file holds several documents: a zip file, a mail or a merged meeting pack.
   *
   * @param parts the documents in their order, each read or not; at least one. A part is never a
   *     container itself: what lies in a container within a container is a part of the outer one
   */
  record Container(List<Part> parts) implements ReadingResult {

    /** Copies the parts. */
    public Container {
      parts = List.copyOf(parts);
      if (parts.isEmpty() || parts.stream().anyMatch(part -> part.result() instanceof Container)) {
        throw new IllegalArgumentException("A container has parts, none of them a container.");
      }
    }

    /**
     * Returns the parts to assess. Agendas, minutes and appendices are no letters; they are looked
     * at where there is nothing else.
     */
    public List<Part> letters() {
      List<Part> letters =
          parts.stream()
              .filter(part -> part.kind() == Part.Kind.LETTER || part.kind() == Part.Kind.OTHER)
              .toList();
      return letters.isEmpty() ? parts : letters;
    }

    /** Returns the appendices of a letter, one of the parts: those that follow it in a pack. */
    public List<Part> appendicesOf(Part letter) {
      return parts.stream()
          .dropWhile(part -> !part.equals(letter))
          .skip(1)
          .takeWhile(part -> part.kind() == Part.Kind.APPENDIX)
          .toList();
    }
  }

  /**
   * The file could not be read.
   *
   * @param reason why
   * @param detail what is particular to this file, such as the type that was found; may be empty.
   *     Never text of the document
   */
  record Unreadable(UnreadableReason reason, String detail) implements ReadingResult {}

  /**
   * One document of a container.
   *
   * @param name what to call it: the path within a zip file, the name of an attachment, the diary
   *     number or title of a letter in a pack. It comes from the file, so it is never trusted as a
   *     path
   * @param pages its pages in a merged pack; null in other containers
   * @param kind what it is, as far as the container tells
   * @param diaryNumber its diary number as a pack shows it; null when it shows none
   * @param result the document, or why it could not be read
   */
  record Part(
      String name,
      @Nullable PageRange pages,
      Kind kind,
      @Nullable String diaryNumber,
      ReadingResult result) {

    /** Creates a part of which the container only tells the name. */
    public Part(String name, @Nullable PageRange pages, ReadingResult result) {
      this(name, pages, Kind.LETTER, null, result);
    }

    /** What a part of a meeting pack is. */
    public enum Kind {
      /** A summons or an agenda (kallelse, föredragningslista). */
      AGENDA,
      /** A letter, or what nothing else is known of. */
      LETTER,
      /** Minutes or an extract of them (protokollsutdrag). */
      MINUTES,
      /** An appendix (bilaga); it belongs to the letter before it. */
      APPENDIX,
      /** Another kind of document, such as a motion or a consultation response. */
      OTHER
    }
  }
}
