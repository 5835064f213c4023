package se.jamkoll.compliance.internal.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.compliance.internal.lookup.ItemState;
import se.jamkoll.compliance.internal.text.Texts;

/**
 * Makes wording for the official, the minutes or the decision: it says what is not to be seen, and
 * never what the consequences are.
 */
public final class Wording {

  /** Deadlines are where the meetings are. */
  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final WordingTemplates templates;

  /** Creates wording by templates. */
  public Wording(WordingTemplates templates) {
    this.templates = templates;
  }

  /** Returns wording of a kind of action about an item. */
  public String of(
      Action.Kind kind,
      Meeting meeting,
      AgendaItem item,
      ItemState state,
      Profile profile,
      Locale locale) {
    Texts texts = Texts.in(locale);
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    values.put(Placeholder.ITEM, name(item, texts));
    values.put(Placeholder.BODY, meeting.body());
    values.put(Placeholder.DATE, texts.day(meeting.date()));
    values.put(Placeholder.DOCUMENT_NAME, profile.documentName());
    put(values, Placeholder.DIARY_NUMBER, item.facts().diaryNumber());
    put(values, Placeholder.MISSING, missing(state, profile, texts));
    if (kind == Action.Kind.COMPLETION) {
      put(values, Placeholder.DUE, due(meeting, texts));
    }
    return templates.template(kind, locale).fill(values);
  }

  private static void put(
      Map<Placeholder, String> values, Placeholder placeholder, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.put(placeholder, value);
    }
  }

  private static String name(AgendaItem item, Texts texts) {
    String number = item.number();
    if (number == null || number.isBlank()) {
      return texts.get("wording.item", String.valueOf(item.order()));
    }
    return number.chars().allMatch(Character::isDigit) ? texts.get("wording.item", number) : number;
  }

  private static @Nullable String due(Meeting meeting, Texts texts) {
    Instant closes = meeting.closes() == null ? meeting.dispatched() : meeting.closes();
    return closes == null ? null : texts.day(LocalDate.ofInstant(closes, SWEDEN));
  }

  private static String missing(ItemState state, Profile profile, Texts texts) {
    List<String> lines = new ArrayList<>();
    Pairs pairs = state.pairs();
    if (state.letter() == null) {
      lines.add(texts.get("wording.missing.letter"));
    } else if (state.status() == AssessmentStatus.UNREADABLE) {
      lines.add(texts.get("wording.missing.readable"));
    } else if (pairs != null) {
      for (Pair pair : Pair.values()) {
        PairState found = pairs.of(pair);
        if (!found.settled() && profile.requiredPairs().contains(pair)) {
          lines.add(texts.get("wording.missing." + pair + "." + found));
        }
      }
    }
    return String.join("\n", lines.stream().map(line -> "– " + line).toList());
  }
}
