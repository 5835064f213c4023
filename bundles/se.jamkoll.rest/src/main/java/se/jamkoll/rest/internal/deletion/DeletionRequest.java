package se.jamkoll.rest.internal.deletion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.jamkoll.api.compliance.Deletions;

/**
 * A decision on deletion.
 *
 * @param body the body that decided
 * @param decided the day of the decision
 * @param reference what the decision is called
 * @param before the first day that is kept
 */
public record DeletionRequest(
    @NotBlank @Size(max = 200) String body,
    @NotNull LocalDate decided,
    @NotBlank @Size(max = Deletions.LONGEST_REFERENCE) String reference,
    @NotNull LocalDate before) {}
