package se.jamkoll.assessing.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;

/**
 * What a document proposes that is to be decided.
 *
 * @param made whether it proposes anything
 * @param letter whether it calls itself a decision letter
 * @param points what it proposes, one text a point
 */
record Proposal(boolean made, boolean letter, List<String> points) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int FIRST_PARAGRAPHS = 4;

  /** A document may be hostile: what a point is about shows early in it. */
  private static final int LONGEST_POINT = 500;

  private static final String BODY = "(nämnd|styrelse|fullmäktige|utskott|beredning)";

  private static final Pattern HEADING =
      Pattern.compile(
          "^\\W*(\\p{L}+s )?(förslag till (\\p{L}+ )?(beslut|ställningstagande)"
              + "|förslag\\W*$|beslutsförslag|förslag till \\p{L}*"
              + BODY
              + ")",
          FLAGS);
  private static final Pattern PROPOSES =
      Pattern.compile("föreslå\\p{L}* .{0,120}(beslut|" + BODY + ")", FLAGS | Pattern.DOTALL);
  private static final Pattern LETTER =
      Pattern.compile("^\\W*(tjänsteskrivelse|tjänsteutlåtande|beslutsunderlag)\\b", FLAGS);

  /** Words that begin the points and are none themselves: "Nämnden beslutar", "att". */
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "^\\W*(.{0,80}?"
              + BODY
              + "\\p{L}*\\s*)?((föreslås )?besluta\\p{L}*)?\\s*(följande|att)?\\W*$",
          FLAGS);

  /** To note, to fill a post, to order the meeting: what changes for nobody outside the body. */
  private static final Pattern OF_FORM =
      Pattern.compile(
          "till handlingarna|till protokollet|\\bnotera|\\binformationen\\b|\\bjuster(a|ar|as|are|ing)"
              + "|(godkänn|tar? (emot|del)|tacka|fastställ|anmäl).{0,80}"
              + "(information|redovisning|anmälan|anmälda|meddelanden|skrivelser|delegation[^so]|delegationsbeslut"
              + "|delegeringsbeslut|dagordning|föredragningslist|ärendelist|protokoll|upprop|avsägelse)"
              + "|(dagordning|föredragningslist|redovisning|anmälan|delegationsbeslut)\\p{L}* (godkänn|fastställ|noter)"
              + "|\\b(utse|utser|utses|välja|väljer|väljs|omvälj\\p{L}*|entledig\\p{L}*|befria\\p{L}*)\\b"
              + "|avsägelse|ny (röst)?sammanräkning",
          FLAGS);

  /** To decide of one person's or one property's application, or of compulsion against it. */
  private static final Pattern OF_AUTHORITY =
      Pattern.compile(
          "\\b(bevilja|avslå|medge|bifall|lämna|ge[rs]?\\b|återkalla|avvisa|avskriv).{0,80}"
              + "(ansökan|lov\\b|lovet\\b|tillstånd|dispens|förhandsbesked|startbesked|slutbesked|bistånd|insats|anmälan|ärendet)"
              + "|(ansökan|lov|lovet|tillstånd|dispens|förhandsbesked)\\b.{0,40} (bevilja|avslå|medge|lämna|ge)s\\b"
              + "|sanktionsavgift|\\bvite\\b|umgänge|fortsatt vård|vård enligt|enligt lvu|placering",
          FLAGS);

  static Proposal in(DecisionDocument document) {
    List<String> points = new ArrayList<>();
    boolean made = PROPOSES.matcher(document.text()).find();
    boolean inside = false;
    for (Paragraph paragraph : document.paragraphs()) {
      String text = document.textOf(paragraph);
      if (HEADING.matcher(text).find()) {
        made = true;
        inside = true;
      } else if (paragraph.role() == Paragraph.Role.HEADING) {
        inside = false;
      } else if (inside || PROPOSES.matcher(text).find()) {
        points.add(text.substring(0, Math.min(LONGEST_POINT, text.length())));
      }
    }
    return new Proposal(made, callsItselfLetter(document), points);
  }

  private static boolean callsItselfLetter(DecisionDocument document) {
    return document.paragraphs().stream()
        .limit(FIRST_PARAGRAPHS)
        .anyMatch(paragraph -> LETTER.matcher(document.textOf(paragraph)).find());
  }

  /** Tells whether all that is proposed, if anything, is of form or of authority. */
  boolean formal() {
    return points.stream()
        .filter(point -> !INTRODUCTION.matcher(point).find())
        .allMatch(point -> OF_FORM.matcher(point).find() || OF_AUTHORITY.matcher(point).find());
  }
}
