package se.jamkoll.reading.internal.docx;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.api.document.Notice;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;
import se.jamkoll.reading.internal.Place;
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
    this.style = file.styles().ofParagraph(null);
  }

  /** Reads the paragraph that the cursor stands at, and adds it and what is anchored in it. */
  void read() throws UnreadableException {
    Place place = Place.inPart(part.name(), xml.count() - 1);
    inline(context);
    contents |= part.fields().inContents();
    context.target().add(block(place));
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
      case "t" -> append(xml.text(xml.depth()));
      case "tab", "ptab" -> append("\t");
      case "br" -> append("page".equals(xml.attribute("type")) ? " " : "\n");
      case "cr" -> append("\n");
      case "noBreakHyphen" -> append("-");
      case "sym" -> append(DocxSymbols.read(xml));
      case "fldChar" -> append(part.fields().fieldCharacter(xml));
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
    String shown = part.fields().instruction(xml.text(xml.depth()));
    contents |= part.fields().inContents();
    if (!shown.isEmpty()) {
      text.append(shown, look.withPlaceholder(true));
    }
  }

  private void append(String characters) {
    if (characters.isEmpty()) {
      return;
    }
    if (!hidden) {
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

  private Block block(Place place) {
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
