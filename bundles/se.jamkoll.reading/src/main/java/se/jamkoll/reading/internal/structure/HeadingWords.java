package se.jamkoll.reading.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that headings of Swedish decision documents are made of; evidence where looks are weak.
 *
 * <p>It is a grammar of stems, not a list of headings: organisations word theirs as they like.
 */
final class HeadingWords {

  /** First words of headings that structure a letter. */
  private static final Set<String> FIRST =
      Set.of(
          "aktuellt",
          "alternativ",
          "analys",
          "avgränsning",
          "bakgrund",
          "bedömning",
          "beredning",
          "beskrivning",
          "beslut",
          "beslutet",
          "beslutsförslag",
          "beslutsgång",
          "beslutsmotivering",
          "beslutsunderlag",
          "bilaga",
          "bilagor",
          "bilageförteckning",
          "delges",
          "delgivning",
          "diarienummer",
          "ekonomi",
          "ekonomin",
          "ekonomisk",
          "ekonomiska",
          "ekologisk",
          "expedieras",
          "expediering",
          "facklig",
          "finansiering",
          "föredragning",
          "förslag",
          "förslaget",
          "förutsättningar",
          "genomförande",
          "handlingar",
          "handläggare",
          "ikraftträdande",
          "information",
          "informationssäkerhet",
          "inledning",
          "innehåll",
          "innehållsförteckning",
          "jäv",
          "juridik",
          "juridisk",
          "juridiska",
          "kommunikation",
          "kontakt",
          "kopia",
          "kort",
          "kostnad",
          "kostnader",
          "lagstiftning",
          "lagrum",
          "landsbygdssäkring",
          "laglighet",
          "meddelas",
          "miljö",
          "motion",
          "motionen",
          "motiv",
          "motivering",
          "mål",
          "måluppfyllelse",
          "nuläge",
          "nulägesbeskrivning",
          "nyckeltal",
          "nämnd",
          "omvärldsbevakning",
          "organisation",
          "personal",
          "protokollsanteckning",
          "remiss",
          "remissinstanser",
          "reservation",
          "resultat",
          "risk",
          "risker",
          "riskanalys",
          "rättslig",
          "rättsliga",
          "rättsläge",
          "samlad",
          "sammanfattande",
          "sammanfattning",
          "samråd",
          "samverkan",
          "skickas",
          "skäl",
          "skälen",
          "slutsats",
          "slutsatser",
          "social",
          "sociala",
          "statistik",
          "styrdokument",
          "sändlista",
          "syfte",
          "säkerhet",
          "tidplan",
          "tidsplan",
          "tidsplanering",
          "tillgänglighet",
          "underlag",
          "underskrift",
          "uppdrag",
          "uppdraget",
          "uppföljning",
          "utgångspunkter",
          "utredning",
          "utvärdering",
          "utvärderingens",
          "verksamheten",
          "yrkanden",
          "yttrande",
          "åtgärder",
          "ärende",
          "ärendet",
          "ärendets",
          "ärendebeskrivning",
          "ärendenummer",
          "överväganden",
          "övervägande",
          "övriga",
          "övrigt");

  /** Beginnings of words that make any short line a heading. */
  private static final List<String> STEMS =
      List.of(
          "konsekven",
          "jämställd",
          "jämlik",
          "perspektiv",
          "genus",
          "könskonsekv",
          "könsp",
          "barnkonsekv",
          "barnperspektiv",
          "barnrätt",
          "barnets",
          "barnkonvention",
          "hållbarhet",
          "miljökonsekv",
          "miljöpåverkan",
          "påverka",
          "påverkan",
          "överväganden",
          "agenda");

  /** Ends of words that make any short line a heading. */
  private static final List<String> ENDINGS =
      List.of(
          "konsekvenser",
          "konsekvensanalys",
          "konsekvensbeskrivning",
          "perspektiv",
          "perspektivet",
          "bedömning",
          "bedömningen",
          "förslag",
          "synpunkter",
          "överväganden",
          "ställningstagande",
          "aspekter");

  private static final Set<String> GROUPS =
      Set.of("kvinnor", "män", "flickor", "pojkar", "barn", "unga", "jämställdhet", "kön");

  private static final List<String> BODIES =
      List.of(
          "nämnden",
          "nämnd",
          "enheten",
          "enhet",
          "avdelningen",
          "avdelning",
          "kontoret",
          "kontor",
          "förvaltningen",
          "förvaltning",
          "styrelsen",
          "staben",
          "utskottet",
          "bolaget",
          "kommun",
          "kommunen",
          "fullmäktige",
          "rådet",
          "verket",
          "gruppen",
          "kliniken",
          "sektionen",
          "beredningen",
          "förbundet",
          "föreningen",
          "chef",
          "chefen",
          "direktör");

  private static final List<String> LISTS =
      List.of(
          "beslut skickas",
          "beslutet",
          "beslutsunderlag",
          "bilag",
          "delges",
          "delgivning",
          "expedier",
          "handlingar",
          "i ärendet finns",
          "kopia",
          "meddelas",
          "skickas",
          "sändlista",
          "underlag",
          "vem ska få veta");

  private static final List<String> UMBRELLAS =
      List.of(
          "konsekvens", "perspektiv", "påverkan", "prövning av", "övriga perspektiv", "bedömning");

  private static final List<String> STARTS =
      List.of(
          "förslag till beslut",
          "beslutsförslag",
          "sammanfattning",
          "ärendet",
          "ärende",
          "beslut",
          "bakgrund",
          "diarienummer",
          "handläggare",
          "nämnd",
          "innehåll",
          "ordförandens förslag",
          "förvaltningens förslag",
          "kort om",
          "motionen");

  private static final Set<String> DOCUMENT_TYPES =
      Set.of(
          "tjänsteskrivelse",
          "tjänsteutlåtande",
          "beslutsunderlag",
          "missiv",
          "promemoria",
          "pm",
          "remissvar",
          "yttrande",
          "protokollsutdrag",
          "skrivelse",
          "rapport",
          "motionssvar");

  private HeadingWords() {}

  /** Tells whether a short line is worded as a heading of a decision document. */
  static boolean areKnown(String line) {
    String words = normalized(line);
    if (words.isEmpty()) {
      return false;
    }
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean body = endsWithAny(last, BODIES);
    if (FIRST.contains(firstWord(words)) && !(body && !words.contains(" till"))) {
      return true;
    }
    return !body && (anyWord(words) || endsWithAny(last, ENDINGS) || isGroups(words));
  }

  /** Tells whether a line is worded as a heading of what the decision means for people. */
  static boolean areConsequences(String line) {
    String words = normalized(line);
    return !words.isEmpty() && (anyWord(words) || isGroups(words));
  }

  private static boolean anyWord(String words) {
    for (String word : split(words)) {
      if (startsWithAny(word, STEMS)) {
        return true;
      }
    }
    return false;
  }

  /** Such as "Kvinnor och män" and "Flickor, pojkar". */
  private static boolean isGroups(String words) {
    for (String word : split(words)) {
      if (!GROUPS.contains(word) && !word.equals("och")) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether short lines below the heading are its items: recipients or attachments. */
  static boolean headList(String line) {
    return startsWithAny(normalized(line), LISTS);
  }

  /** Tells whether headings may stand directly below the heading. */
  static boolean headHeadings(String line) {
    return startsWithAny(normalized(line), UMBRELLAS);
  }

  /** Tells whether a line is a heading that letters start with, below their title. */
  static boolean startLetter(String line) {
    return line.length() < 60 && areKnown(line) && startsWithAny(normalized(line), STARTS);
  }

  /** Tells whether a line only names the type of the document. */
  static boolean nameDocumentType(String line) {
    return DOCUMENT_TYPES.contains(normalized(line));
  }

  private static String normalized(String line) {
    String words = line.substring(HeadingShape.numberLength(line)).strip().toLowerCase(Locale.ROOT);
    String squeezed = isSpacedOut(words) ? words.replace(" ", "") : words.replace("- ", "-");
    return squeezed.endsWith(":") ? squeezed.substring(0, squeezed.length() - 1) : squeezed;
  }

  /** Tells whether a word is written w i t h spaces. */
  private static boolean isSpacedOut(String words) {
    if (words.length() < 5) {
      return false;
    }
    for (int i = 1; i < words.length(); i += 2) {
      if (words.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  private static List<String> split(String words) {
    List<String> split = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || " ,?".indexOf(words.charAt(i)) >= 0) {
        if (i > start) {
          split.add(words.substring(start, i));
        }
        start = i + 1;
      }
    }
    return split;
  }

  private static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && " ,?".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return words.substring(0, end);
  }

  private static boolean startsWithAny(String words, List<String> stems) {
    for (String stem : stems) {
      if (words.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithAny(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
