package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.SwedishText;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/**
 * Understands headings by their stems: what they ask for (consequences, perspective, assessment)
 * and of whom (sex, the groups, children).
 */
final class HeadingGrammar {

  private static final WordSet SOCIAL = WordSet.of("social", "sociala", "socialt");
  private static final WordSet LINK =
      WordSet.of(
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
    long told = HeadingStems.told(words);
    HeadingMeaning.Kind kind =
        asks(words, told, topic) ? HeadingMeaning.Kind.CONSEQUENCE : kind(told);
    return new HeadingMeaning(
        kind,
        topic,
        words.contains("konsekvenser för"),
        measures(words),
        HeadingStems.FOLLOW_UP.in(told));
  }

  /** "Åtgärder", "Vad gör vi åt skillnaderna?". */
  private static boolean measures(String words) {
    return words.contains("åtgärd") || (words.contains("gör") && words.contains(" åt "));
  }

  private EnumSet<Subject> topic(String lower) {
    EnumSet<Subject> topic = EnumSet.noneOf(Subject.class);
    for (Sentence sentence : text.sentences(lower, 0)) {
      if (SubjectFinder.mayName(sentence)) {
        subjects.find(sentence).forEach(topic::addAll);
      }
    }
    return topic;
  }

  private boolean asks(String lower, long told, EnumSet<Subject> topic) {
    if (lower.startsWith("barn- och") && HeadingStems.BODY.in(told)) {
      return false;
    }
    if (topic.contains(Subject.SEX)) {
      return !HeadingStems.FIGURES.in(told);
    }
    if (!Subject.groupsOf(topic).isEmpty()) {
      return Subject.groupsOf(topic).size() > 1 || HeadingStems.ASKING.in(told);
    }
    if (topic.contains(Subject.CHILDREN)) {
      return HeadingStems.ASKING.in(told) || HeadingStems.OF_CHILDREN.in(told) || onlyAbout(lower);
    }
    boolean social =
        lower.contains("social") && Stream.of(lower.split("[\\s,-]+", -1)).anyMatch(SOCIAL::has);
    return (social && HeadingStems.OF_SOCIETY.in(told))
        || lower.contains("mänskliga rättigheter")
        || lower.contains("rättighetsperspektiv");
  }

  /** "Barn och unga": nothing but those it is about. */
  private boolean onlyAbout(String lower) {
    for (Token token : text.tokens(lower)) {
      boolean child = token.is(se.jamkoll.assessing.internal.language.Concept.CHILDREN);
      if (!child && !LINK.has(token) && !token.digits() && token.form().length() > 1) {
        return false;
      }
    }
    return lower.startsWith("barn") || lower.startsWith("unga");
  }

  private static HeadingMeaning.Kind kind(long told) {
    if (HeadingStems.OTHERS.in(told) && !HeadingStems.OWN_ANSWER.in(told)) {
      return HeadingMeaning.Kind.OTHERS;
    }
    if (HeadingStems.PROPOSAL.in(told)) {
      return HeadingMeaning.Kind.PROPOSAL;
    }
    if (HeadingStems.LISTING.in(told)) {
      return HeadingMeaning.Kind.LISTING;
    }
    if (HeadingStems.UMBRELLA.in(told)) {
      return HeadingMeaning.Kind.UMBRELLA;
    }
    return HeadingMeaning.Kind.OTHER;
  }
}
