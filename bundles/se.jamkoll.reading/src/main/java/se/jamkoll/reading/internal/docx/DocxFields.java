package se.jamkoll.reading.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.xml.XmlCursor;

/** The complex fields that are open where the reader stands; a field may span paragraphs. */
final class DocxFields {

  private static final int MAX_OPEN = 100;
  private static final int MAX_INSTRUCTION = 1000;
  private static final String BUTTON = "MACROBUTTON";

  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    String shown = "";
    boolean separated;
  }

  /** Takes in a field character; returns text that the field shows itself. */
  String fieldCharacter(XmlCursor xml) throws UnreadableException {
    switch (xml.attribute("fldCharType", "")) {
      case "begin" -> begin(xml);
      case "separate" -> {
        if (!open.isEmpty()) {
          open.getLast().separated = true;
        }
      }
      case "end" -> {
        return end();
      }
      default -> {}
    }
    return "";
  }

  private void begin(XmlCursor xml) throws UnreadableException {
    Field field = new Field();
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("ffData")) {
        field.shown = formField(xml);
      }
    }
    if (open.size() < MAX_OPEN) {
      open.addLast(field);
    }
  }

  private static String formField(XmlCursor xml) throws UnreadableException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("checkBox")) {
        return checkBox(xml);
      }
    }
    return "";
  }

  private static String checkBox(XmlCursor xml) throws UnreadableException {
    boolean byDefault = false;
    Boolean checked = null;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "default" -> byDefault = RunFormat.isOn(xml);
        case "checked" -> checked = RunFormat.isOn(xml);
        default -> {}
      }
    }
    return (checked == null ? byDefault : checked) ? "☒" : "☐";
  }

  private String end() {
    Field field = open.pollLast();
    if (field == null || field.separated) {
      return "";
    }
    return field.shown;
  }

  /**
   * Takes in a part of an instruction; returns what a macro button shows: templates use it for
   * "[click here and write]".
   */
  String instruction(String part) {
    Field field = open.peekLast();
    if (field == null || field.separated || field.instruction.length() > MAX_INSTRUCTION) {
      return "";
    }
    boolean shownBefore = isButton(field) && field.instruction.length() > 0;
    int before = shownBefore ? buttonText(field).length() : 0;
    field.instruction.append(part);
    return isButton(field) ? buttonText(field).substring(before) : "";
  }

  private static boolean isButton(Field field) {
    return field.instruction.toString().stripLeading().startsWith(BUTTON);
  }

  /** The instruction is the word, the name of the macro and the text to show. */
  private static String buttonText(Field field) {
    String rest = field.instruction.toString().stripLeading().substring(BUTTON.length());
    String named = rest.stripLeading();
    int space = named.indexOf(' ');
    return space < 0 ? "" : named.substring(space + 1);
  }

  /** Tells whether a table of contents is open. */
  boolean inContents() {
    for (Field field : open) {
      String instruction = field.instruction.toString().stripLeading();
      if (instruction.equals("TOC") || instruction.startsWith("TOC ")) {
        return true;
      }
    }
    return false;
  }

  /** Forgets the open fields: a heading does not stand in a table of contents. */
  void forget() {
    open.clear();
  }
}
