package se.jamkoll.reading.internal.rtf;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.rtf.RtfGroup.Destination;

/** Follows the groups and control words of an RTF file. */
final class RtfParser {

  /** Groups that hold no text of the letter, apart from those that say so by an asterisk. */
  private static final Set<String> UNREAD =
      Set.of(
          "colortbl",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "pntext",
          "listtext",
          "atnid",
          "atnauthor",
          "atntime",
          "atnicn",
          "atnref",
          "atnparent",
          "xe",
          "tc",
          "rxe",
          "bkmkstart",
          "bkmkend",
          "objdata",
          "objclass",
          "objname",
          "nonshppict",
          "shprslt",
          "filetbl",
          "listtable",
          "sp",
          "nonesttables",
          "fontemb",
          "ffname",
          "ffdeftext",
          "ffl",
          "userprops",
          "themedata",
          "template");

  private final RtfTokens tokens;
  private final int maxDepth;
  private final Deque<RtfGroup> outer = new ArrayDeque<>();
  private final RtfBlocks blocks = new RtfBlocks();
  private final RtfTables tables = new RtfTables();
  private final RtfCheckBox box = new RtfCheckBox();
  private final Set<Notice> notices = EnumSet.noneOf(Notice.class);
  private RtfGroup group = new RtfGroup();
  private Charset ansi = Charset.forName("windows-1252");
  private boolean starred;
  private boolean first;
  private int fallbackLeft;
  private boolean closed;

  RtfParser(byte[] bytes, int maxDepth) {
    this.tokens = new RtfTokens(bytes);
    this.maxDepth = maxDepth;
  }

  Extract read() throws UnreadableException {
    RtfToken token = tokens.next();
    while (token.kind() != RtfToken.Kind.END && !closed) {
      token(token);
      token = tokens.next();
    }
    if (!closed) {
      throw new UnreadableException(UnreadableReason.DAMAGED, "");
    }
    return new Extract(blocks.finish(group, tables), notices);
  }

  private void token(RtfToken token) throws UnreadableException {
    switch (token.kind()) {
      case OPEN -> {
        open();
        return;
      }
      case CLOSE -> close();
      case TEXT -> characters(token.word());
      case BYTE -> single(token.number());
      case CONTROL -> {
        if (token.word().equals("*")) {
          starred = first;
          first = false;
          return;
        }
        control(token);
      }
      case END -> {}
    }
    starred = false;
    first = false;
  }

  private void open() throws UnreadableException {
    outer.push(group);
    if (outer.size() > maxDepth) {
      throw new UnreadableException(UnreadableReason.TOO_LARGE, "");
    }
    group = group.copy();
    fallbackLeft = 0;
    starred = false;
    first = true;
  }

  private void close() {
    fallbackLeft = 0;
    if (outer.isEmpty()) {
      closed = true;
      return;
    }
    RtfGroup inner = group;
    group = outer.pop();
    blocks.leave(inner, group);
    closed = outer.isEmpty();
  }

  private void control(RtfToken token) {
    String word = token.word();
    if (word.equals("bin")) {
      tokens.skip(token.number());
      return;
    }
    if (group.destination == Destination.UNREAD) {
      return;
    }
    if (fallbackLeft > 0 && isCharacter(word)) {
      fallbackLeft--;
      return;
    }
    if (!destination(word) && !encoding(token) && !RtfFormat.apply(token, group, tables)) {
      content(token);
    }
  }

  private static boolean isCharacter(String word) {
    return !RtfSymbols.of(word).isEmpty();
  }

  /** Takes in what says where the text of the group goes. */
  private boolean destination(String word) {
    switch (word) {
      case "footnote" -> group.destination = Destination.NOTE;
      case "shptxt" -> group.destination = Destination.BOX;
      case "stylesheet" -> group.destination = Destination.STYLES;
      case "fonttbl" -> group.destination = Destination.FONTS;
      case "fldinst" -> group.destination = Destination.INSTRUCTION;
      case "fldrslt" -> visible(box.take());
      case "shpinst", "formfield", "nesttableprops" -> {}
      case "annotation" -> {
        notices.add(Notice.COMMENTS);
        group.destination = Destination.UNREAD;
      }
      default -> {
        if (!isUnread(word)) {
          return false;
        }
        group.destination = Destination.UNREAD;
      }
    }
    return true;
  }

  /** A word after an asterisk starts a group that a reader who does not know it passes over. */
  private boolean isUnread(String word) {
    boolean style = group.destination == Destination.STYLES;
    return UNREAD.contains(word) || (starred && !style);
  }

  private boolean encoding(RtfToken token) {
    switch (token.word()) {
      case "ansicpg" -> ansi = RtfCharsets.ofCodePage(token.number(), ansi);
      case "mac" -> ansi = RtfCharsets.named("x-MacRoman", ansi);
      case "pc" -> ansi = RtfCharsets.named("IBM437", ansi);
      case "pca" -> ansi = RtfCharsets.named("IBM850", ansi);
      case "uc" -> group.fallbackLength = Math.max(0, Math.min(16, token.number()));
      case "f" -> tables.font(token.number(), group);
      case "fcharset" -> tables.charset(token.number(), ansi, group);
      case "u" -> {
        fallbackLeft = 0;
        text(String.valueOf((char) token.number()));
        fallbackLeft = group.fallbackLength;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void content(RtfToken token) {
    switch (token.word()) {
      case "par", "sect" -> blocks.endParagraph(group, tables);
      case "cell" -> blocks.endCell(group, tables, 1);
      case "nestcell" -> blocks.endCell(group, tables, Math.max(2, group.nesting));
      case "row" -> blocks.endRow(1);
      case "nestrow" -> blocks.endRow(Math.max(2, group.nesting));
      case "fftype" -> box.type(token.number());
      case "ffres" -> box.result(token.number());
      case "ffdefres" -> box.otherwise(token.number());
      default -> text(RtfSymbols.of(token.word()));
    }
  }

  private void single(int value) {
    if (fallbackLeft > 0) {
      fallbackLeft--;
      return;
    }
    Charset charset = group.charset == null ? ansi : group.charset;
    text(new String(new byte[] {(byte) value}, charset));
  }

  private void characters(String characters) {
    int skipped = Math.min(fallbackLeft, characters.length());
    fallbackLeft -= skipped;
    text(characters.substring(skipped));
  }

  private void text(String characters) {
    if (characters.isEmpty()) {
      return;
    }
    switch (group.destination) {
      case STYLES -> tables.style(characters, group);
      case BODY, NOTE, BOX -> visible(characters);
      case FONTS, INSTRUCTION, UNREAD -> {}
    }
  }

  private void visible(String characters) {
    if (characters.isEmpty()) {
      return;
    }
    boolean blank = characters.isBlank();
    if (group.deleted) {
      note(blank, Notice.PENDING_DELETIONS);
      return;
    }
    if (group.hidden) {
      note(blank, Notice.HIDDEN_TEXT);
      return;
    }
    if (group.inserted) {
      note(blank, Notice.PENDING_INSERTIONS);
    }
    blocks.append(characters, group);
  }

  private void note(boolean blank, Notice notice) {
    if (!blank) {
      notices.add(notice);
    }
  }
}
