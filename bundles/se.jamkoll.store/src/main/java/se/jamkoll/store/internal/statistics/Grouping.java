package se.jamkoll.store.internal.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.statistics.Dimension;

/**
 * The groups of items in some dimensions. What a group is called is told of a meeting, a place and
 * what was found, each by itself, and put together last.
 */
final class Grouping {

  private final List<Dimension> by;
  private final Map<String, String> bodies = new HashMap<>();

  Grouping(List<Dimension> by) {
    this.by = by;
  }

  /** Returns what a meeting says of the group of its items. */
  List<String> ofMeeting(String host, String meeting, LocalDate day, String body, String bodyKey) {
    bodies.merge(bodyKey, body, (one, other) -> one.compareTo(other) < 0 ? other : one);
    List<String> values = new ArrayList<>(by.size());
    for (Dimension each : by) {
      switch (each) {
        case BODY -> values.add(bodyKey);
        case MEETING -> values.add(day + "/" + host + "/" + meeting);
        case MONTH, QUARTER, HALF_YEAR -> values.add(String.valueOf(each.of(day)));
        case ADMINISTRATION, DOCUMENT_TYPE, DOMAIN, LEVEL, MISSING_PART -> {}
      }
    }
    return values;
  }

  /** Returns what a place says of the group. */
  List<String> ofPlace(FactPlace place) {
    List<String> values = new ArrayList<>(by.size());
    for (Dimension each : by) {
      switch (each) {
        case ADMINISTRATION -> values.add(place.administration());
        case DOCUMENT_TYPE -> values.add(place.documentType());
        case DOMAIN -> values.add(place.domain());
        case BODY, MEETING, MONTH, QUARTER, HALF_YEAR, LEVEL, MISSING_PART -> {}
      }
    }
    return values;
  }

  /** Returns what was found says of the group. */
  List<String> ofFound(@Nullable Level level, String missingPart) {
    List<String> values = new ArrayList<>(by.size());
    for (Dimension each : by) {
      switch (each) {
        case LEVEL -> values.add(level == null ? "" : level.name());
        case MISSING_PART -> values.add(missingPart);
        case BODY, MEETING, MONTH, QUARTER, HALF_YEAR, ADMINISTRATION, DOCUMENT_TYPE, DOMAIN -> {}
      }
    }
    return values;
  }

  /** Returns the group, with bodies by name: where there are several, by the last of them. */
  List<String> group(List<String> ofMeeting, List<String> ofPlace, List<String> ofFound) {
    Iterator<String> meeting = ofMeeting.iterator();
    Iterator<String> place = ofPlace.iterator();
    Iterator<String> found = ofFound.iterator();
    String[] group = new String[by.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] =
          switch (by.get(i)) {
            case BODY -> name(meeting.next());
            case MEETING, MONTH, QUARTER, HALF_YEAR -> meeting.next();
            case ADMINISTRATION, DOCUMENT_TYPE, DOMAIN -> place.next();
            case LEVEL, MISSING_PART -> found.next();
          };
    }
    return List.of(group);
  }

  private String name(String bodyKey) {
    return bodies.getOrDefault(bodyKey, bodyKey);
  }
}
