package se.jamkoll.api.statistics;

import java.time.LocalDate;

/**
 * The rules and the profile that items were assessed by. Where figures rest on several, a change
 * between them may be the rules' and not the letters'.
 *
 * @param rules the version of the rules
 * @param profile the id of the profile
 * @param profileVersion its version
 * @param first the day of the first meeting whose items were assessed so
 * @param last the day of the last one
 * @param items how many items were
 */
public record RuleUse(
    String rules,
    String profile,
    String profileVersion,
    LocalDate first,
    LocalDate last,
    int items) {}
