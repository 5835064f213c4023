package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.jamkoll.assessing.internal.language.PhraseIndex;

/** What the stems of a heading tell. */
@SuppressWarnings("EnumOrdinal") // a bit is an ordinal; none is stored or sent
enum HeadingStems {
  /** It asks for consequences. */
  ASKING(
      "konsekven",
      "perspektiv",
      "analys",
      "påverkan",
      "påverkas",
      "bedömning",
      "aspekt",
      "synpunkt",
      "effekt",
      "följd",
      "betydelse",
      "berörs",
      "innebär",
      "betyder",
      "prövning",
      "hänsyn",
      "dimension",
      "beaktande",
      "rättighet",
      "reflektion",
      "utfall",
      "beskrivning",
      "checklista",
      "säkring",
      "impact",
      "vinster",
      "verkning",
      "inverkan",
      "märk"),
  /** Somebody else's text. */
  OTHERS(
      "motion",
      "medborgarförslag",
      "interpellation",
      "reservation",
      "yrkande",
      "protokoll",
      "beslutsgång",
      "propositionsordning",
      "remissvar",
      "remissinstans",
      "remissynpunkt",
      "inkomna",
      "yttranden",
      "synpunkter från",
      "remissrunda",
      "samråd med",
      "ledamotsinitiativ",
      "e-förslag",
      "invånarförslag",
      "citat",
      "fråga från",
      "initiativ från"),
  /** The answer to that. */
  OWN_ANSWER(
      "bedömning",
      "svar på",
      " svar",
      "besvarande",
      "synpunkter på",
      "överväganden",
      "kommentar",
      "ställningstagande",
      "förvaltningen",
      "kontoret",
      "enheten",
      "avdelningen",
      "handläggar",
      "med anledning av"),
  /** A list, as of appendices or recipients. */
  LISTING(
      "bilag",
      "beslutsunderlag",
      "handlingar",
      "skickas till",
      "expedier",
      "sändlista",
      "delges",
      "innehåll",
      "följande dokument",
      "kopia till",
      "delgivning",
      "sänds till",
      "meddelas",
      "underlag för beslut",
      "källor",
      "referenser",
      "dokument i ärendet",
      "ärendets handlingar",
      "distribution",
      "mottagare",
      "sändes"),
  /** The proposed decision. */
  PROPOSAL(
      "förslag till beslut",
      "beslutsförslag",
      "förslag till ",
      "ordförandens förslag",
      "förvaltningens förslag",
      "kontorets förslag",
      "ordförandeförslag",
      "förslag till yttrande"),
  /** An assessment of anything. */
  UMBRELLA(
      "konsekven",
      "bedömning",
      "övervägande",
      "hållbar",
      "perspektiv",
      "analys",
      "agenda",
      "likabehandling",
      "motiv",
      "synpunkter",
      "social",
      "rättigheter",
      "mångfald",
      "jämlik",
      "folkhälsa",
      "ställningstagande",
      "förändras",
      "betyder",
      "innebär",
      "påverk",
      "följder",
      "effekt",
      "inverkan",
      "märker",
      "verkning",
      "olika grupper",
      "skälen"),
  /** A follow-up. */
  FOLLOW_UP("uppfölj", "utvärder", "återrapport", "redovisning av utfall"),
  /** A board or an office. */
  BODY("nämnd", "förvaltning", "psykiatri"),
  /** Figures or a programme. */
  FIGURES(
      "fördelat på kön", "per kön", "statistik", "könsfördelning", "program", "plan för", "policy"),
  /** The rights of children. */
  OF_CHILDREN("barnkonvention", "barnets bästa", "barns bästa", "barnens behov", "barns behov"),
  /** Consequences, where they are social. */
  OF_SOCIETY("konsekven", "hållbar", "dimension", "perspektiv", "aspekt");

  private static final String BETWEEN = "|";
  private static final PhraseIndex INDEX =
      PhraseIndex.of(Stream.of(values()).map(HeadingStems::stems).toList());

  private final String stems;

  HeadingStems(String... stems) {
    this.stems = String.join(BETWEEN, stems);
  }

  private List<String> stems() {
    return List.of(stems.split(Pattern.quote(BETWEEN), -1));
  }

  /** Returns what a heading tells, one bit for each of these. */
  static long told(String heading) {
    return INDEX.kindsIn(heading);
  }

  /** Tells whether this is among what a heading {@linkplain #told tells}. */
  boolean in(long told) {
    return (told >>> ordinal() & 1) != 0;
  }
}
