package se.jamkoll.reading.internal.pdf.tags;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.pdf.file.PdfFile;
import se.jamkoll.reading.internal.pdf.line.ListMarker;
import se.jamkoll.reading.internal.pdf.line.TextLine;
import se.jamkoll.reading.internal.pdf.page.PageContent;
import se.jamkoll.reading.internal.pdf.passage.Passage;

/** Reads a tagged file: its tree of structure elements says what each part of the text is. */
public final class TagTree {

  private static final int MAX_DEPTH = 120;
  private static final float ENOUGH = 0.9f;
  private static final int MAX_LINES_A_PASSAGE = 15;

  private final Roles roles;
  private final TaggedRuns runs;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Passage> passages = new ArrayList<>();
  private int tables;

  private TagTree(Roles roles, TaggedRuns runs) {
    this.roles = roles;
    this.runs = runs;
  }

  /**
   * Where in the tree an element stands.
   *
   * @param page the page of the element
   * @param kind what its text is
   * @param level the level of a heading
   * @param cell its cell, or null outside tables
   */
  private record Context(
      @Nullable COSDictionary page, Block.Kind kind, int level, @Nullable Cell cell) {

    Context on(@Nullable COSDictionary newPage) {
      return newPage == null ? this : new Context(newPage, kind, level, cell);
    }

    Context of(Block.Kind newKind) {
      return new Context(page, newKind, 0, cell);
    }

    Context heading(int newLevel) {
      return new Context(page, Block.Kind.HEADING, newLevel, cell);
    }

    Context in(@Nullable Cell newCell) {
      return new Context(page, kind, level, newCell);
    }
  }

  /** Returns the paragraphs that the tags tell of; null when they leave much of the text out. */
  public static @Nullable List<Passage> passages(PdfFile file, List<PageContent> pages) {
    COSDictionary root = file.catalog().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root == null) {
      return null;
    }
    TagTree tree = new TagTree(Roles.in(root), new TaggedRuns(file, pages));
    Context top = new Context(null, Block.Kind.TEXT, 0, null);
    tree.kids(root, top, new ArrayList<>(), 0);
    if (!tree.isTrusted()) {
      return null;
    }
    TaggedEdges.of(tree.passages).apply(tree.passages);
    return tree.passages;
  }

  private boolean isTrusted() {
    int lines = passages.stream().mapToInt(passage -> passage.lines().size()).sum();
    return !runs.filledIn()
        && runs.share() >= ENOUGH
        && lines <= MAX_LINES_A_PASSAGE * passages.size();
  }

  /** Reads what is in an element; loose text gathers until a block or the end. */
  private void kids(COSDictionary element, Context context, List<TaggedRuns.Run> loose, int depth) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kid(array.getObject(i), context, loose, depth);
      }
    } else {
      kid(kids, context, loose, depth);
    }
  }

  private void kid(@Nullable COSBase kid, Context context, List<TaggedRuns.Run> loose, int depth) {
    COSBase value = kid instanceof COSObject object ? object.getObject() : kid;
    if (value instanceof COSNumber number) {
      loose.addAll(runs.take(context.page(), number.intValue()));
    } else if (value instanceof COSDictionary dictionary && depth < MAX_DEPTH) {
      Context inside = context.on(dictionary.getCOSDictionary(COSName.PG));
      if (dictionary.containsKey(COSName.MCID)) {
        loose.addAll(runs.take(inside.page(), dictionary.getInt(COSName.MCID)));
      } else if (dictionary.getCOSName(COSName.S) != null && seen.add(dictionary)) {
        element(dictionary, inside, loose, depth + 1);
      }
    }
  }

  private void element(
      COSDictionary element, Context context, List<TaggedRuns.Run> loose, int depth) {
    String role = roles.roleOf(element);
    switch (role) {
      case "Span",
          "Link",
          "Em",
          "Strong",
          "Reference",
          "Quote",
          "Code",
          "Sub",
          "BibEntry",
          "Ruby",
          "Annot",
          "Form" ->
          kids(element, context, loose, depth);
      case "Artifact" -> kids(element, context, new ArrayList<>(), depth);
      case "Lbl" -> label(element, context, loose, depth);
      case "Table" -> {
        flush(loose, context);
        tables++;
        new Rows(tables).read(element, context, depth);
      }
      default -> {
        flush(loose, context);
        block(element, inside(role, context), depth);
      }
    }
  }

  /** The number or bullet of an item is no part of its text; a tick box is. */
  private void label(
      COSDictionary element, Context context, List<TaggedRuns.Run> loose, int depth) {
    List<TaggedRuns.Run> label = new ArrayList<>();
    kids(element, context, label, depth);
    boolean box = label.stream().anyMatch(run -> run.run().text().matches("[☐☒☑].*"));
    boolean text = context.kind() == Block.Kind.TEXT || context.kind() == Block.Kind.HEADING;
    if (box || text) {
      loose.addAll(label);
    }
  }

  private void block(COSDictionary element, Context context, int depth) {
    List<TaggedRuns.Run> loose = new ArrayList<>();
    kids(element, context, loose, depth);
    flush(loose, context);
  }

  private static Context inside(String role, Context context) {
    return switch (role) {
      case "Title" -> context.of(Block.Kind.TITLE);
      case "H" -> context.heading(1);
      case "H1", "H2", "H3", "H4", "H5", "H6" -> context.heading(role.charAt(1) - '0');
      case "L", "LI", "LBody" ->
          context.kind() == Block.Kind.CONTENTS ? context : context.of(Block.Kind.LIST_ITEM);
      case "TOC", "TOCI" -> context.of(Block.Kind.CONTENTS);
      case "BlockQuote" -> context.of(Block.Kind.QUOTE);
      case "Note", "FENote" -> context.of(Block.Kind.FOOTNOTE);
      case "Caption" -> context.of(Block.Kind.CAPTION);
      default -> context;
    };
  }

  private void flush(List<TaggedRuns.Run> loose, Context context) {
    List<TextLine> lines = TaggedRuns.lines(loose);
    loose.clear();
    if (lines.isEmpty()) {
      return;
    }
    boolean item = context.kind() == Block.Kind.LIST_ITEM;
    int marker = item ? ListMarker.length(lines.get(0)) : 0;
    Passage passage = new Passage(context.kind(), lines.get(0), marker);
    lines.subList(1, lines.size()).forEach(passage::add);
    if (context.kind() == Block.Kind.HEADING) {
      passage.becomeHeading(context.level());
    }
    passage.placeIn(context.cell());
    passages.add(passage);
  }

  /** The rows and cells of a table. */
  private final class Rows {

    private final int table;
    private int row;
    private int column;

    Rows(int table) {
      this.table = table;
    }

    void read(COSDictionary element, Context context, int depth) {
      COSBase kids = element.getDictionaryObject(COSName.K);
      COSArray array = kids instanceof COSArray list ? list : new COSArray();
      if (kids != null && !(kids instanceof COSArray)) {
        array.add(kids);
      }
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary kid && depth < MAX_DEPTH) {
          part(kid, context.on(kid.getCOSDictionary(COSName.PG)), depth + 1);
        }
      }
    }

    private void part(COSDictionary kid, Context context, int depth) {
      if (!seen.add(kid)) {
        return;
      }
      switch (roles.roleOf(kid)) {
        case "TR" -> {
          row++;
          column = 0;
          read(kid, context, depth);
        }
        case "TH", "TD" -> {
          column++;
          block(kid, context.in(new Cell(table, Math.max(1, row), column)), depth);
        }
        case "Caption" -> block(kid, context.of(Block.Kind.CAPTION), depth);
        default -> read(kid, context, depth);
      }
    }
  }
}
