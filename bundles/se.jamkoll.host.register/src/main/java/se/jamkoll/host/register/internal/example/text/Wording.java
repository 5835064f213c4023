package se.jamkoll.host.register.internal.example.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in what differs between two letters about the same matter: {@code {name}} is a place,
 * {@code [one|other]} a choice. The same seed gives the same words.
 */
public final class Wording {

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");
  private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]|]+(?:\\|[^\\[\\]|]+)+)]");
  private static final List<String> MONTHS =
      List.of("januari", "mars", "april", "maj", "augusti", "september", "oktober", "december");
  private static final List<String> PROPERTIES =
      List.of("Gjutaren 4", "Kvarnen 12", "Lejonet 3", "Sädesärlan 7", "Bryggan 2", "Lärkan 15");

  private final Map<String, String> places;
  private final long seed;

  /** Prepares the words of a letter about a place, in a year. */
  public Wording(String place, String otherPlace, int year, String unit, long seed) {
    this.seed = seed;
    Random random = new Random(seed);
    int women = 54 + random.nextInt(16);
    int girls = 38 + random.nextInt(10);
    places = new HashMap<>();
    places.put("ort", place);
    places.put("ort2", otherPlace);
    places.put("nästa", String.valueOf(year + 1));
    places.put("unit", unit);
    places.put("månad", MONTHS.get(random.nextInt(MONTHS.size())));
    places.put("fastighet", PROPERTIES.get(random.nextInt(PROPERTIES.size())));
    places.put("antal", String.valueOf(3 + random.nextInt(7)));
    places.put("tal", String.valueOf(120 + random.nextInt(860)));
    places.put("tal2", String.valueOf(12 + random.nextInt(36)));
    places.put("mkr", (1 + random.nextInt(9)) + "," + (1 + random.nextInt(9)));
    places.put("tkr", (12 + random.nextInt(78)) + "0 000");
    places.put("tkr2", (5 + random.nextInt(40)) + " 000");
    places.put("linje", String.valueOf(10 + random.nextInt(80)));
    places.put("min", String.valueOf(6 + random.nextInt(14)));
    places.put("kv", String.valueOf(women));
    places.put("mä", String.valueOf(100 - women));
    places.put("fl", String.valueOf(girls));
    places.put("po", String.valueOf(100 - girls));
  }

  /** Fills in a text. */
  public String of(String text) {
    String chosen =
        CHOICE
            .matcher(text)
            .replaceAll(
                choice ->
                    Matcher.quoteReplacement(
                        pick(List.of(choice.group(1).split("\\|", -1)), choice.group())));
    return PLACE
        .matcher(chosen)
        .replaceAll(
            place -> Matcher.quoteReplacement(places.getOrDefault(place.group(1), place.group())));
  }

  /** Fills in texts. */
  public List<String> of(List<String> texts) {
    return texts.stream().map(this::of).toList();
  }

  /**
   * Chooses one of several, the same each time.
   *
   * @param why tells one choice from another
   */
  public <T> T pick(List<T> several, String why) {
    return several.get(new Random(seed * 31 + why.hashCode()).nextInt(several.size()));
  }
}
