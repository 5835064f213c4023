package se.jamkoll.api.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;

/**
 * An item that is counted, by the keys that its host knows it by; what it is called is the host's
 * to tell.
 *
 * @param host the id of the host
 * @param meeting the key of the meeting that decided it
 * @param item the key of the item
 * @param date the day of the meeting
 * @param body the body
 * @param status whether there was anything to assess
 * @param level the level; null unless assessed
 * @param uncertain whether a person should read
 */
public record CountedItem(
    String host,
    String meeting,
    String item,
    LocalDate date,
    String body,
    AssessmentStatus status,
    @Nullable Level level,
    boolean uncertain) {}
