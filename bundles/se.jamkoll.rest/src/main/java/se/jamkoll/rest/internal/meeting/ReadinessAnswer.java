package se.jamkoll.rest.internal.meeting;

import se.jamkoll.api.compliance.Readiness;

/**
 * What is open before a meeting's documents go out.
 *
 * @param nothingOpen whether nothing is
 * @param question the question and what is open, in the caller's language
 * @param open what is open, by keys of items
 */
public record ReadinessAnswer(boolean nothingOpen, String question, Readiness open) {}
