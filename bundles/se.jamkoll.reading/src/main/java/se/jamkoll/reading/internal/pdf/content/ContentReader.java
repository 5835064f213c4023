package se.jamkoll.reading.internal.pdf.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.pdf.file.PdfPage;
import se.jamkoll.reading.internal.pdf.file.Streams;
import se.jamkoll.reading.internal.pdf.file.Transform;
import se.jamkoll.reading.internal.pdf.font.Fonts;
import se.jamkoll.reading.internal.pdf.page.PageContent;

/**
 * Follows the drawing operators of pages as far as they bear on text. Colour, shading and clipping
 * are left out, so reading neither starts the graphics of the platform nor opens font programs.
 */
public final class ContentReader {

  private static final int MAX_OPERATORS = 20_000_000;
  private static final int MAX_FORM_DEPTH = 12;

  /** How many operators a form costs, beside its own: forms draw forms in ever greater numbers. */
  private static final int FORM_OPERATORS = 200;

  private static final int MAX_SAVED_STATES = 512;
  private static final int MAX_OPERANDS = 4_096;

  private final Streams streams;
  private final Fonts fonts;
  private int operators;

  public ContentReader(Streams streams) {
    this.streams = streams;
    this.fonts = new Fonts(streams);
  }

  /**
   * Reads a page; what comes before a damaged place is kept.
   *
   * @throws UnreadableException when the file draws more than any real document does
   */
  public PageContent read(PdfPage page) throws UnreadableException {
    PageCollector collector = new PageCollector(page);
    Drawing drawing = new Drawing(collector, page.shown());
    drawing.run(contents(page), page.resources(), 0);
    FormFields.draw(page, collector);
    return collector.content();
  }

  private byte[] contents(PdfPage page) throws UnreadableException {
    COSBase contents = page.dictionary().getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSStream stream) {
      return streams.unpack(stream);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (contents instanceof COSArray parts) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.getObject(i) instanceof COSStream stream) {
          all.writeBytes(streams.unpack(stream));
          all.write('\n');
        }
      }
    }
    return all.toByteArray();
  }

  private final class Drawing {

    private final TextPen pen;
    private final PathPen path;
    private final PageCollector collector;
    private final Deque<GraphicsState> saved = new ArrayDeque<>();
    private final Deque<MarkedContent> marks = new ArrayDeque<>();
    private GraphicsState state = new GraphicsState();
    private MarkedContent mark = MarkedContent.NONE;

    Drawing(PageCollector collector, Transform shown) {
      this.collector = collector;
      this.pen = new TextPen(collector);
      this.path = new PathPen(collector);
      state.page = shown;
    }

    void run(byte[] content, COSDictionary resources, int depth) throws UnreadableException {
      PDFStreamParser parser = new PDFStreamParser(content);
      List<COSBase> operands = new ArrayList<>();
      try {
        for (Object token = parser.parseNextToken();
            token != null;
            token = parser.parseNextToken()) {
          if (token instanceof Operator operator) {
            count(1);
            operate(operator.getName(), new Operands(operands), resources, depth);
            operands.clear();
          } else if (token instanceof COSBase operand && operands.size() < MAX_OPERANDS) {
            operands.add(operand);
          }
        }
      } catch (IOException e) {
        // The page is damaged from here on; what stood before is worth reading.
        return;
      }
    }

    private void count(int more) throws UnreadableException {
      operators += more;
      if (operators > MAX_OPERATORS) {
        throw new UnreadableException(UnreadableReason.TOO_LARGE, "drawing operators");
      }
    }

    private void operate(String name, Operands operands, COSDictionary resources, int depth)
        throws UnreadableException {
      switch (name) {
        case "q" -> save();
        case "Q" -> restore();
        case "cm" -> state.page = operands.transform().then(state.page);
        case "Tf" -> setFont(operands, resources);
        case "gs" -> setParameters(operands, resources);
        case "BMC", "BDC" -> begin(operands, resources);
        case "EMC" -> end();
        case "Do" -> draw(operands, resources, depth);
        default -> {
          if (!pen.operate(name, operands, state, mark)) {
            path.operate(name, operands, state.page);
          }
        }
      }
    }

    private void save() {
      if (saved.size() < MAX_SAVED_STATES) {
        saved.push(state.clone());
      }
    }

    private void restore() {
      if (!saved.isEmpty()) {
        state = saved.pop();
      }
    }

    private void setFont(Operands operands, COSDictionary resources) throws UnreadableException {
      state.fontSize = operands.number(1);
      if (named(resources, COSName.FONT, operands.name(0)) instanceof COSDictionary font) {
        state.font = fonts.of(font);
      }
    }

    private void setParameters(Operands operands, COSDictionary resources)
        throws UnreadableException {
      COSBase parameters = named(resources, COSName.EXT_G_STATE, operands.name(0));
      COSArray font =
          parameters instanceof COSDictionary dictionary
              ? dictionary.getCOSArray(COSName.FONT)
              : null;
      if (font != null
          && font.size() > 1
          && font.getObject(0) instanceof COSDictionary face
          && font.getObject(1) instanceof COSNumber size) {
        state.font = fonts.of(face);
        state.fontSize = size.floatValue();
      }
    }

    private void begin(Operands operands, COSDictionary resources) {
      COSBase properties = operands.get(1);
      if (properties instanceof COSName name) {
        properties = named(resources, COSName.PROPERTIES, name);
      }
      if (marks.size() < MAX_SAVED_STATES) {
        marks.push(mark);
        mark =
            mark.inner(
                operands.get(0),
                properties instanceof COSDictionary dictionary ? dictionary : null);
      }
    }

    private void end() {
      if (!marks.isEmpty()) {
        mark = marks.pop();
      }
    }

    private void draw(Operands operands, COSDictionary resources, int depth)
        throws UnreadableException {
      if (!(named(resources, COSName.XOBJECT, operands.name(0)) instanceof COSStream object)) {
        return;
      }
      COSName type = object.getCOSName(COSName.SUBTYPE);
      if (COSName.IMAGE.equals(type)) {
        Transform t = state.page;
        collector.image(Math.abs(t.a() * t.d() - t.b() * t.c()));
      } else if (COSName.FORM.equals(type) && depth < MAX_FORM_DEPTH) {
        drawForm(object, resources, depth);
      }
    }

    private void drawForm(COSStream form, COSDictionary resources, int depth)
        throws UnreadableException {
      count(FORM_OPERATORS);
      GraphicsState before = state.clone();
      int savedBefore = saved.size();
      COSArray matrix = form.getCOSArray(COSName.MATRIX);
      if (matrix != null) {
        state.page = new Operands(matrix.toList()).transform().then(state.page);
      }
      COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
      run(streams.unpack(form), own == null ? resources : own, depth + 1);
      while (saved.size() > savedBefore) {
        saved.pop();
      }
      state = before;
    }

    private static @Nullable COSBase named(
        COSDictionary resources, COSName kind, @Nullable COSName name) {
      COSDictionary ofKind = resources.getCOSDictionary(kind);
      return ofKind == null || name == null ? null : ofKind.getDictionaryObject(name);
    }
  }
}
