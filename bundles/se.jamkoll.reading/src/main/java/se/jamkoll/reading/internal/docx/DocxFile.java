package se.jamkoll.reading.internal.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.xml.ParagraphText;
import se.jamkoll.reading.internal.xml.XmlCursor;
import se.jamkoll.reading.internal.zip.ZipArchive;

/** A Word document that is being read: what its parts share. */
final class DocxFile {

  private static final int MAX_HEADERS = 6;
  private static final String USUAL_MAIN_PART = "word/document.xml";

  private final ZipArchive archive;
  private final int maxDepth;
  private final String mainPart;
  private final DocxStyles styles;
  private final Set<Notice> notices = EnumSet.noneOf(Notice.class);
  private final Map<String, Map<String, List<Block>>> notes = new HashMap<>();
  private int tables;

  DocxFile(ZipArchive archive, int maxDepth) throws UnreadableException {
    this.archive = archive;
    this.maxDepth = maxDepth;
    mainPart = archive.names().contains(USUAL_MAIN_PART) ? USUAL_MAIN_PART : findMainPart();
    styles = DocxStyles.read(archive.unpack(neighbour("styles.xml")), maxDepth);
  }

  Extract read() throws UnreadableException {
    byte[] main = archive.unpack(mainPart);
    if (main == null) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "");
    }
    List<Block> blocks = new ArrayList<>();
    new DocxPart(this, mainPart, main).body(blocks);
    return new Extract(blocks, notices, letterhead());
  }

  /** Returns the lines of the headers of pages; what is wrong with a header is no harm. */
  private List<String> letterhead() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i <= MAX_HEADERS; i++) {
      String partName = neighbour(i == 0 ? "header.xml" : "header" + i + ".xml");
      if (archive.names().contains(partName)) {
        lines.addAll(header(partName));
      }
    }
    return lines;
  }

  private List<String> header(String partName) {
    Set<Notice> before = Set.copyOf(notices);
    try {
      byte[] bytes = archive.unpack(partName);
      List<Block> blocks = new ArrayList<>();
      if (bytes != null) {
        DocxPart part = new DocxPart(this, partName, bytes);
        if (part.xml().child(0)) {
          part.blocks(DocxContext.into(blocks, Kind.TEXT));
        }
      }
      return blocks.stream().map(block -> block.text().text()).filter(t -> !t.isBlank()).toList();
    } catch (UnreadableException e) {
      return List.of();
    } finally {
      notices.retainAll(before);
    }
  }

  private String findMainPart() throws UnreadableException {
    byte[] relations = archive.unpack("_rels/.rels");
    if (relations == null) {
      return USUAL_MAIN_PART;
    }
    XmlCursor xml = new XmlCursor(relations, ParagraphText.NONE, maxDepth);
    String found = USUAL_MAIN_PART;
    while (xml.child(0)) {
      while (xml.child(1)) {
        if (xml.attribute("Type", "").endsWith("/officeDocument")) {
          String target = xml.attribute("Target", "");
          found = target.startsWith("/") ? target.substring(1) : target;
        }
      }
    }
    return found;
  }

  private String neighbour(String fileName) {
    return mainPart.substring(0, mainPart.lastIndexOf('/') + 1) + fileName;
  }

  int maxDepth() {
    return maxDepth;
  }

  DocxStyles styles() {
    return styles;
  }

  void note(Notice notice) {
    notices.add(notice);
  }

  int nextTable() {
    tables++;
    return tables;
  }

  /**
   * Returns a footnote or endnote.
   *
   * @param fileName the part of the notes
   * @param element the local name of a note's element
   */
  List<Block> note(String fileName, String element, @Nullable String id)
      throws UnreadableException {
    if (!notes.containsKey(fileName)) {
      notes.put(fileName, readNotes(fileName, element));
    }
    return notes.getOrDefault(fileName, Map.of()).getOrDefault(id == null ? "" : id, List.of());
  }

  private Map<String, List<Block>> readNotes(String fileName, String element)
      throws UnreadableException {
    String partName = neighbour(fileName);
    byte[] bytes = archive.unpack(partName);
    if (bytes == null) {
      return Map.of();
    }
    // A note that refers to notes must not read them all again.
    notes.put(fileName, Map.of());
    Map<String, List<Block>> read = new HashMap<>();
    DocxPart part = new DocxPart(this, partName, bytes);
    XmlCursor xml = part.xml();
    while (xml.child(0)) {
      while (xml.child(1)) {
        if (xml.name().equals(element)) {
          String id = xml.attribute("id", "");
          List<Block> blocks = new ArrayList<>();
          part.blocks(DocxContext.into(blocks, Kind.FOOTNOTE));
          read.put(id, blocks);
        }
      }
    }
    return read;
  }
}
