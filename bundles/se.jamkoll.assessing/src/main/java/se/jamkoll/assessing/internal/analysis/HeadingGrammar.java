package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.SwedishText;
import se.jamkoll.assessing.internal.language.Token;

/**
 * Understands headings by their stems: what they ask for (consequences, perspective, assessment)
 * and of whom (sex, the groups, children).
 */
final class HeadingGrammar {

  private static final AnyOf ASKING =
      AnyOf.of(
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
          "märk");
  private static final AnyOf OTHERS =
      AnyOf.of(
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
          "initiativ från");
  private static final AnyOf OWN_ANSWER =
      AnyOf.of(
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
          "med anledning av");
  private static final AnyOf LISTING =
      AnyOf.of(
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
          "sändes");
  private static final AnyOf PROPOSAL =
      AnyOf.of(
          "förslag till beslut",
          "beslutsförslag",
          "förslag till ",
          "ordförandens förslag",
          "förvaltningens förslag",
          "kontorets förslag",
          "ordförandeförslag",
          "förslag till yttrande");
  private static final AnyOf UMBRELLA =
      AnyOf.of(
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
          "skälen");
  private static final AnyOf FOLLOW_UP =
      AnyOf.of("uppfölj", "utvärder", "återrapport", "redovisning av utfall");
  private static final AnyOf BODY = AnyOf.of("nämnd", "förvaltning", "psykiatri");
  private static final AnyOf FIGURES =
      AnyOf.of(
          "fördelat på kön",
          "per kön",
          "statistik",
          "könsfördelning",
          "program",
          "plan för",
          "policy");
  private static final AnyOf OF_CHILDREN =
      AnyOf.of("barnkonvention", "barnets bästa", "barns bästa", "barnens behov", "barns behov");
  private static final AnyOf OF_SOCIETY =
      AnyOf.of("konsekven", "hållbar", "dimension", "perspektiv", "aspekt");
  private static final Set<String> SOCIAL = Set.of("social", "sociala", "socialt");
  private static final Set<String> LINK =
      Set.of(
          "och",
          "för",
          "samt",
          "i",
          "ur",
          "av",
          "på",
          "till",
          "med",
          "hälsa",
          "miljö",
          "mångfald",
          "jämlikhet",
          "ungas",
          "tillgänglighet",
          "näringsliv",
          "folkhälsa",
          "klimat",
          "integration",
          "delaktighet",
          "likabehandling",
          "bästa",
          "rättigheter",
          "situation",
          "jämlik",
          "jämställda",
          "beslut",
          "den",
          "det",
          "enligt",
          "barnet",
          "vuxna",
          "äldre",
          "landsbygd",
          "trygghet",
          "miljö-",
          "inkludering",
          "diskriminering",
          "minoriteter",
          "funktionsnedsättning",
          "personer",
          "hbtqi");

  private final SwedishText text;
  private final SubjectFinder subjects = new SubjectFinder();
  private final Map<String, HeadingMeaning> known = new HashMap<>();
  private List<String> lastPath = List.of();
  private HeadingsAbove lastAbove = HeadingsAbove.NONE;

  HeadingGrammar(SwedishText text) {
    this.text = text;
  }

  HeadingMeaning meaning(String heading) {
    return known.computeIfAbsent(heading, this::read);
  }

  /** Returns what the headings above a paragraph say of it; most share those of the one before. */
  HeadingsAbove above(Paragraph paragraph) {
    List<String> path = paragraph.headings();
    if (!path.equals(lastPath)) {
      lastPath = path;
      lastAbove = HeadingsAbove.of(path.stream().map(this::meaning).toList());
    }
    return lastAbove;
  }

  private HeadingMeaning read(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    EnumSet<Subject> topic = topic(lower);
    String words = lower.strip();
    HeadingMeaning.Kind kind = asks(words, topic) ? HeadingMeaning.Kind.CONSEQUENCE : kind(words);
    return new HeadingMeaning(
        kind, topic, words.contains("konsekvenser för"), measures(words), FOLLOW_UP.in(words));
  }

  /** "Åtgärder", "Vad gör vi åt skillnaderna?". */
  private static boolean measures(String words) {
    return words.contains("åtgärd") || (words.contains("gör") && words.contains(" åt "));
  }

  private EnumSet<Subject> topic(String lower) {
    EnumSet<Subject> topic = EnumSet.noneOf(Subject.class);
    for (Sentence sentence : text.sentences(lower, 0)) {
      subjects.find(sentence).forEach(topic::addAll);
    }
    return topic;
  }

  private boolean asks(String lower, EnumSet<Subject> topic) {
    if (lower.startsWith("barn- och") && BODY.in(lower)) {
      return false;
    }
    if (topic.contains(Subject.SEX)) {
      return !FIGURES.in(lower);
    }
    if (!Subject.groupsOf(topic).isEmpty()) {
      return Subject.groupsOf(topic).size() > 1 || ASKING.in(lower);
    }
    if (topic.contains(Subject.CHILDREN)) {
      return ASKING.in(lower) || OF_CHILDREN.in(lower) || onlyAbout(lower);
    }
    boolean social =
        lower.contains("social")
            && Stream.of(lower.split("[\\s,-]+", -1)).anyMatch(SOCIAL::contains);
    return (social && OF_SOCIETY.in(lower))
        || lower.contains("mänskliga rättigheter")
        || lower.contains("rättighetsperspektiv");
  }

  /** "Barn och unga": nothing but those it is about. */
  private boolean onlyAbout(String lower) {
    for (Token token : text.tokens(lower)) {
      boolean child = token.is(se.jamkoll.assessing.internal.language.Concept.CHILDREN);
      if (!child && !LINK.contains(token.form()) && !token.digits() && token.form().length() > 1) {
        return false;
      }
    }
    return lower.startsWith("barn") || lower.startsWith("unga");
  }

  private static HeadingMeaning.Kind kind(String lower) {
    if (OTHERS.in(lower) && !OWN_ANSWER.in(lower)) {
      return HeadingMeaning.Kind.OTHERS;
    }
    if (PROPOSAL.in(lower)) {
      return HeadingMeaning.Kind.PROPOSAL;
    }
    if (LISTING.in(lower)) {
      return HeadingMeaning.Kind.LISTING;
    }
    if (UMBRELLA.in(lower)) {
      return HeadingMeaning.Kind.UMBRELLA;
    }
    return HeadingMeaning.Kind.OTHER;
  }
}
