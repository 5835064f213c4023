package se.jamkoll.api.statistics;

import java.time.LocalDate;

/**
 * What was deleted by a decision, so that figures of the time lack it: it is not zero.
 *
 * @param body the body whose work was deleted
 * @param before the first day that was kept
 * @param reference what the decision is called
 */
public record Gap(String body, LocalDate before, String reference) {}
