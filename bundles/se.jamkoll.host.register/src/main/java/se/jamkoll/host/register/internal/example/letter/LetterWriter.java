package se.jamkoll.host.register.internal.example.letter;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.host.register.internal.example.letter.Letter.Section;
import se.jamkoll.host.register.internal.example.text.Blocks;
import se.jamkoll.host.register.internal.example.text.Matter;
import se.jamkoll.host.register.internal.example.text.Wording;

/** Writes letters from building blocks. */
public final class LetterWriter {

  private static final List<String> BOTH_PAIRS =
      List.of(
          "Konsekvenser för kvinnor och män, flickor och pojkar",
          "Jämställdhetskonsekvenser",
          "Jämställdhet",
          "Konsekvenser ur ett jämställdhets- och barnperspektiv",
          "Konsekvenser för jämställdheten",
          "Jämställdhetsanalys");

  private static final List<String> PARAGRAPHS = List.of("14", "27", "38", "52", "61");

  private final String organisation;
  private final Blocks shared;

  /** Creates a writer for an organisation. */
  public LetterWriter(String organisation, Blocks shared) {
    this.organisation = organisation;
    this.shared = shared;
  }

  /**
   * Writes a letter.
   *
   * @param facts lines such as the date and the diary number
   */
  public Letter letter(Matter matter, Wording wording, Aim aim, List<String> facts) {
    List<Section> sections = new ArrayList<>();
    Section proposal = proposal(matter, wording);
    boolean proposalFirst = wording.pick(List.of(true, true, false), "order");
    if (proposalFirst) {
      sections.add(proposal);
    }
    sections.add(
        new Section(
            wording.pick(List.of("Sammanfattning", "Ärendet i korthet"), "summary"),
            wording.of(matter.all("summary"))));
    sections.add(
        new Section(
            wording.pick(
                List.of("Bakgrund", "Beskrivning av ärendet", "Ärendet", "Ärendebeskrivning"),
                "background"),
            background(matter, wording)));
    sections.add(
        new Section(
            wording.pick(
                List.of("Bedömning", "Förvaltningens bedömning", "Överväganden"), "assessment"),
            assessment(matter, wording)));
    consequences(matter, wording, aim, sections);
    if (!proposalFirst) {
      sections.add(proposal);
    }
    sections.add(
        new Section(
            wording.pick(List.of("Beslutet skickas till", "Skickas till"), "sends"),
            List.of(wording.of(wording.pick(shared.all("sends"), "receivers")).split("; ", -1))));
    return new Letter(
        "Tjänsteskrivelse", organisation, facts, wording.of(matter.title()), sections);
  }

  /** Writes the appendix that holds the analysis of a letter. */
  public Letter appendix(Matter matter, Wording wording, List<String> facts) {
    return new Letter(
        "Bilaga 2",
        organisation,
        facts,
        "Jämställdhetsanalys: " + wording.of(matter.title()),
        List.of(
            new Section("Kvinnor och män", wording.of(matter.all("adults"))),
            new Section("Flickor och pojkar", wording.of(matter.all("children"))),
            new Section("Statistik", wording.of(matter.all("data")))));
  }

  /** Writes what a body decided. */
  public Letter minutes(Matter matter, Wording wording, String body, List<String> facts) {
    String title = wording.of(matter.title());
    return new Letter(
        "Protokollsutdrag",
        organisation,
        facts,
        "Protokollsutdrag " + body,
        List.of(
            new Section("§ " + wording.pick(PARAGRAPHS, "paragraph"), List.of(title)),
            new Section("Beslut", wording.of(matter.all("proposal"))),
            new Section(
                "Beslutsgång",
                List.of(
                    "Ordföranden frågar om "
                        + body
                        + " beslutar enligt förvaltningens förslag, och finner att så sker.")),
            new Section("Vid protokollet", List.of("Nils Åbom, sekreterare"))));
  }

  /** Writes a letter that reports what was decided on delegation. */
  public Letter report(String body, List<String> facts) {
    return new Letter(
        "Tjänsteskrivelse",
        organisation,
        facts,
        "Anmälan av delegationsbeslut",
        List.of(
            new Section(
                "Förslag till beslut", List.of(body + " lägger anmälan till handlingarna.")),
            new Section(
                "Ärendet",
                List.of("De beslut som har fattats på delegation framgår av listan i bilagan."))));
  }

  private Section proposal(Matter matter, Wording wording) {
    List<String> points = wording.of(matter.all("proposal"));
    return new Section(
        wording.pick(
            List.of("Förslag till beslut", "Förvaltningens förslag till beslut", "Beslutsförslag"),
            "proposal"),
        points,
        points.size() > 1);
  }

  private List<String> background(Matter matter, Wording wording) {
    List<String> paragraphs = new ArrayList<>(wording.of(matter.all("background")));
    if (wording.pick(List.of(true, false), "legal?")) {
      paragraphs.add(wording.of(wording.pick(shared.all("legal"), "legal")));
    }
    return paragraphs;
  }

  private List<String> assessment(Matter matter, Wording wording) {
    List<String> paragraphs = new ArrayList<>(wording.of(matter.all("assessment")));
    if (wording.pick(List.of(true, false), "handling?")) {
      paragraphs.add(wording.of(wording.pick(shared.all("handling"), "handling")));
    }
    if (wording.pick(List.of(true, true, false), "timeline?")) {
      paragraphs.add(wording.of(wording.pick(shared.all("timeline"), "timeline")));
    }
    return paragraphs;
  }

  private void consequences(Matter matter, Wording wording, Aim aim, List<Section> sections) {
    Section economy =
        new Section(
            wording.pick(
                List.of("Ekonomiska konsekvenser", "Ekonomi", "Kostnader och finansiering"),
                "economy"),
            wording.of(matter.all("economy")));
    boolean economyFirst = wording.pick(List.of(true, false), "economy first");
    if (economyFirst) {
      sections.add(economy);
    }
    sections.addAll(equality(matter, wording, aim));
    if (!economyFirst) {
      sections.add(economy);
    }
    if (wording.pick(List.of(true, false, false), "environment?")) {
      sections.add(
          new Section(
              "Miljökonsekvenser",
              List.of(wording.of(wording.pick(shared.all("environment"), "environment")))));
    }
  }

  private List<Section> equality(Matter matter, Wording wording, Aim aim) {
    String heading = wording.pick(BOTH_PAIRS, "heading");
    return switch (aim) {
      case EMPTY ->
          List.of(new Section(heading, List.of(wording.pick(shared.all("empty"), "empty"))));
      case BOILERPLATE ->
          List.of(new Section(heading, List.of(wording.pick(shared.all("claim"), "claim"))));
      case JUSTIFIED -> List.of(new Section(heading, wording.of(matter.all("reason"))));
      case PARTIAL -> List.of(new Section(heading, wording.of(partial(matter, wording))));
      case COMPLETE -> described(matter, wording, heading, List.of());
      case THOROUGH ->
          described(matter, wording, heading, List.of(matter.one("data"), matter.one("measure")));
      case IN_APPENDIX ->
          List.of(
              new Section(
                  heading,
                  List.of(
                      "Konsekvenserna för kvinnor och män, flickor och pojkar beskrivs i"
                          + " bilaga 2.")));
      default -> List.of();
    };
  }

  private static List<String> partial(Matter matter, Wording wording) {
    return wording.pick(
        List.of(
            matter.all("adults"),
            List.of(matter.one("adults"), matter.one("kids")),
            matter.all("kids"),
            matter.all("data")),
        "partial");
  }

  /** Describes both pairs, under one heading or two. */
  private static List<Section> described(
      Matter matter, Wording wording, String heading, List<String> more) {
    List<String> together = new ArrayList<>();
    together.add(matter.one("adults"));
    together.add(matter.one("children"));
    together.addAll(more);
    if (more.isEmpty() && wording.pick(List.of(true, false, false), "two headings")) {
      return List.of(
          new Section("Konsekvenser för kvinnor och män", wording.of(matter.all("adults"))),
          new Section("Konsekvenser för flickor och pojkar", wording.of(matter.all("children"))));
    }
    return List.of(new Section(heading, wording.of(together)));
  }
}
