package se.jamkoll.shell.internal.check;

import se.jamkoll.api.assessment.Assessment;

/**
 * A letter that was checked.
 *
 * @param assessment what is said of it
 * @param problem why it could not be assessed and what to do next; empty when it was assessed
 */
public record Checked(Assessment assessment, String problem) {}
