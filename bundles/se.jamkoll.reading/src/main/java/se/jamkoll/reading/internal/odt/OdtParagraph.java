package se.jamkoll.reading.internal.odt;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.api.document.Notice;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;
import se.jamkoll.reading.internal.ElementText;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.style.StyleName;
import se.jamkoll.reading.internal.text.StyledText;
import se.jamkoll.reading.internal.xml.XmlCursor;

/** Reads one paragraph of an OpenDocument text, and the notes and frames anchored in it. */
final class OdtParagraph {

  private static final int MAX_SPACES = 100;

  private final OdtText document;
  private final XmlCursor xml;
  private final OdtContext context;
  private final ElementText place;
  private final OdtFormat format;
  private final int outline;
  private final StyledText.Builder text = new StyledText.Builder();
  private final List<Block> anchored = new ArrayList<>(0);
  private boolean hidden;

  /** Takes in the paragraph that the cursor stands at. */
  OdtParagraph(OdtText document, OdtContext context) {
    this.document = document;
    this.xml = document.xml();
    this.context = context;
    this.place = new ElementText(document.part(), xml.count() - 1);
    this.format = document.styles().ofParagraph(xml.attribute("style-name"));
    this.outline = xml.name().equals("h") ? xml.number("outline-level", 1) : 0;
  }

  void read() throws UnreadableException {
    inline(format, false);
    StyledText built = visible();
    int level = level();
    context
        .target()
        .add(
            level > 0
                ? Block.heading(level, built, place, context.cell())
                : Block.of(kind(), built, place, context.cell()));
    context.target().addAll(anchored);
  }

  private StyledText visible() {
    if (!hidden) {
      return text.build();
    }
    document.note(Notice.HIDDEN_TEXT);
    return new StyledText.Builder().build();
  }

  private void inline(OdtFormat look, boolean placeholder) throws UnreadableException {
    int depth = xml.depth();
    XmlCursor.Node node = xml.node(depth);
    while (node != XmlCursor.Node.END) {
      if (node == XmlCursor.Node.TEXT) {
        String characters = xml.characters();
        append(characters.replace('\n', ' '), characters.length(), look, placeholder);
      } else {
        element(look, placeholder);
      }
      node = xml.node(depth);
    }
  }

  private void element(OdtFormat look, boolean placeholder) throws UnreadableException {
    switch (xml.name()) {
      case "span" ->
          inline(document.styles().ofText(xml.attribute("style-name")).over(look), placeholder);
      case "s" -> append(" ".repeat(spaces()), 1, look, placeholder);
      case "tab" -> append("\t", 1, look, placeholder);
      case "line-break" -> append("\n", 1, look, placeholder);
      case "placeholder" -> inline(look, true);
      case "content-control" -> inline(look, placeholder || isShowingPlaceholder());
      case "change-start", "change-end" -> document.change();
      case "annotation" -> document.note(Notice.COMMENTS);
      case "hidden-text" -> document.note(Notice.HIDDEN_TEXT);
      case "hidden-paragraph" -> hidden |= "true".equals(xml.attribute("is-hidden"));
      case "note" -> note();
      case "frame", "custom-shape", "g", "text-box", "rect" -> frame();
      case "ruby" -> ruby(look, placeholder);
      case "annotation-end", "change", "bookmark", "tracked-changes", "forms" -> {}
      default -> inline(look, placeholder);
    }
  }

  private int spaces() {
    return Math.max(1, Math.min(MAX_SPACES, xml.number("c", 1)));
  }

  private boolean isShowingPlaceholder() {
    return "true".equals(xml.attribute("showing-place-holder"));
  }

  /** Appends what has just passed, and took so much of the element's text. */
  private void append(String characters, int taken, OdtFormat look, boolean placeholder) {
    if (characters.isEmpty() || document.inDeletion()) {
      return;
    }
    if (!look.isHidden()) {
      place.add(characters.length(), xml.offset() - taken, taken);
      text.append(characters, look.look(placeholder, document.inInsertion()));
    } else if (!characters.isBlank()) {
      document.note(Notice.HIDDEN_TEXT);
    }
  }

  private void note() throws UnreadableException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("note-body")) {
        document.blocks(context.anchored(anchored, Kind.FOOTNOTE));
      }
    }
  }

  /** Reads the text boxes of a frame, and the text of a shape. */
  private void frame() throws UnreadableException {
    document.blocks(context.anchored(anchored, Kind.TEXT_BOX));
  }

  private void ruby(OdtFormat look, boolean placeholder) throws UnreadableException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("ruby-base")) {
        inline(look, placeholder);
      }
    }
  }

  /** Returns the level of a heading, 0 for other paragraphs. */
  private int level() {
    StyleName meaning = format.meaning();
    boolean other =
        meaning != null && (meaning.kind() == Kind.TITLE || meaning.kind() == Kind.CONTENTS);
    if (other || context.kind() == Kind.FOOTNOTE) {
      return 0;
    }
    if (outline > 0) {
      return outline;
    }
    if (format.outlineLevel() != null && format.outlineLevel() > 0) {
      return format.outlineLevel();
    }
    return meaning == null ? 0 : meaning.level();
  }

  private Kind kind() {
    StyleName meaning = format.meaning();
    if (meaning != null && meaning.kind() == Kind.CONTENTS) {
      return Kind.CONTENTS;
    }
    boolean open = context.kind() == Kind.TEXT || context.kind() == Kind.LIST_ITEM;
    if (open && meaning != null && meaning.kind() != Kind.HEADING) {
      return meaning.kind();
    }
    return context.kind() == Kind.TEXT && format.list() ? Kind.LIST_ITEM : context.kind();
  }
}
