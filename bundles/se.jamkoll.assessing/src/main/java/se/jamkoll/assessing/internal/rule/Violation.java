package se.jamkoll.assessing.internal.rule;

import se.jamkoll.api.assessment.Severity;

/**
 * What a rule has to say, with the severity that the profile gives it.
 *
 * @param rule the rule's id
 * @param evidence what it found
 * @param severity how much it matters
 */
public record Violation(String rule, Evidence evidence, Severity severity) {}
