package se.jamkoll.reading.internal.docx;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.api.document.Notice;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;
import se.jamkoll.reading.internal.ElementText;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.style.StyleName;
import se.jamkoll.reading.internal.text.Look;
import se.jamkoll.reading.internal.text.StyledText;
import se.jamkoll.reading.internal.xml.XmlCursor;

/** Reads one paragraph of a Word document, and the notes and text boxes anchored in it. */
final class DocxParagraph {

  private final DocxPart part;
  private final DocxFile file;
  private final XmlCursor xml;
  private final DocxContext context;
  private final ElementText place;
  private final StyledText.Builder text = new StyledText.Builder();
  private final List<Block> anchored = new ArrayList<>(0);
  private ParagraphFormat direct = ParagraphFormat.NONE;
  private DocxStyle style;
  private Look look = Look.PLAIN;
  private boolean hidden;
  private boolean contents;

  DocxParagraph(DocxPart part, DocxContext context) {
    this.part = part;
    this.file = part.file();
    this.xml = part.xml();
    this.context = context;
    this.place = new ElementText(part.name(), xml.count() - 1);
    this.style = file.styles().ofParagraph(null);
  }

  /** Reads the paragraph that the cursor stands at, and adds it and what is anchored in it. */
  void read() throws UnreadableException {
    inline(context);
    contents |= part.fields().inContents();
    context.target().add(block());
    context.target().addAll(anchored);
  }

  private void inline(DocxContext inside) throws UnreadableException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "pPr" -> {
          direct = ParagraphFormat.read(xml);
          style = file.styles().ofParagraph(direct.style());
        }
        case "r" -> run(inside);
        case "hyperlink", "fldSimple", "oMath", "oMathPara", "Choice", "Fallback" -> inline(inside);
        default -> part.transparent(inside, this::inline);
      }
    }
  }

  private void run(DocxContext inside) throws UnreadableException {
    RunFormat format = RunFormat.NONE;
    take(inside, format);
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("rPr")) {
        format = RunFormat.read(xml);
        take(inside, format);
      } else {
        content(inside);
      }
    }
  }

  private void take(DocxContext inside, RunFormat format) {
    DocxStyle character = file.styles().ofRun(format.style());
    Look plain = style.look(character, format);
    look =
        new Look(
            plain.strong(),
            plain.italic(),
            plain.size() == 0 ? file.styles().defaultSize() : plain.size(),
            plain.placeholder() || inside.placeholder(),
            inside.insertion());
    hidden = style.hides(character, format);
  }

  private void content(DocxContext inside) throws UnreadableException {
    switch (xml.name()) {
      case "t" -> characters();
      case "tab", "ptab" -> append("\t", 1);
      case "br" -> append("page".equals(xml.attribute("type")) ? " " : "\n", 1);
      case "cr" -> append("\n", 1);
      case "noBreakHyphen" -> append("-", 1);
      case "sym" -> append(DocxSymbols.read(xml), 1);
      case "fldChar" -> append(part.fields().fieldCharacter(xml), 0);
      case "instrText" -> instruction();
      case "footnoteReference" ->
          anchored.addAll(file.note("footnotes.xml", "footnote", xml.attribute("id")));
      case "endnoteReference" ->
          anchored.addAll(file.note("endnotes.xml", "endnote", xml.attribute("id")));
      case "commentReference" -> file.note(Notice.COMMENTS);
      case "delText" -> file.note(Notice.PENDING_DELETIONS);
      case "ruby" -> ruby(inside);
      default -> drawing(inside);
    }
  }

  private void instruction() throws UnreadableException {
    String instruction = xml.text(xml.depth());
    String shown = part.fields().instruction(instruction);
    contents |= part.fields().inContents();
    if (!shown.isEmpty()) {
      int taken = Math.min(shown.length(), instruction.length());
      place.add(shown.length(), xml.offset() - taken, taken);
      text.append(shown, look.withPlaceholder(true));
    }
  }

  private void characters() throws UnreadableException {
    String characters = xml.text(xml.depth());
    append(characters, characters.length());
  }

  /** Appends what has just passed, and took so much of the element's text. */
  private void append(String characters, int taken) {
    if (characters.isEmpty()) {
      return;
    }
    if (!hidden) {
      place.add(characters.length(), xml.offset() - taken, taken);
      text.append(characters, look);
    } else if (!characters.isBlank()) {
      file.note(Notice.HIDDEN_TEXT);
    }
  }

  private void ruby(DocxContext inside) throws UnreadableException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("rubyBase")) {
        inline(inside);
      }
    }
  }

  /** Looks for text boxes in a drawing, however deep. */
  private void drawing(DocxContext inside) throws UnreadableException {
    if (xml.name().equals("txbxContent")) {
      part.blocks(inside.textBox(anchored));
      return;
    }
    if (xml.name().equals("AlternateContent")) {
      part.transparent(inside, this::drawings);
      return;
    }
    drawings(inside);
  }

  private void drawings(DocxContext inside) throws UnreadableException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      drawing(inside);
    }
  }

  private Block block() {
    StyledText built = text.build();
    int level = level();
    if (level > 0 && context.kind() != Kind.FOOTNOTE) {
      part.fields().forget();
      return Block.heading(level, built, place, context.cell());
    }
    return Block.of(kind(), built, place, context.cell());
  }

  /** Returns the level of a heading, 0 for other paragraphs. */
  private int level() {
    StyleName meaning = style.meaning();
    if (meaning != null && (meaning.kind() == Kind.CONTENTS || meaning.kind() == Kind.TITLE)) {
      return 0;
    }
    Integer outline = direct.over(style.paragraph()).outlineLevel();
    if (outline != null && outline >= 0 && outline < 9) {
      return outline + 1;
    }
    boolean bodyText = direct.outlineLevel() != null;
    return meaning == null || bodyText ? 0 : meaning.level();
  }

  private Kind kind() {
    StyleName meaning = style.meaning();
    if (contents || (meaning != null && meaning.kind() == Kind.CONTENTS)) {
      return Kind.CONTENTS;
    }
    if (context.kind() != Kind.TEXT) {
      return context.kind();
    }
    if (meaning != null && meaning.kind() != Kind.HEADING) {
      return meaning.kind();
    }
    ParagraphFormat format = direct.over(style.paragraph());
    if (format.isNumbered()) {
      return Kind.LIST_ITEM;
    }
    return format.isSetIn() ? Kind.QUOTE : Kind.TEXT;
  }
}
