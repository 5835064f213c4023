package se.jamkoll.rest.internal.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.Actions;

/**
 * A person's own assessment.
 *
 * @param meeting the key of the meeting
 * @param item the key of the item
 * @param level the level; null to exempt the item
 * @param reason why; no name of a person
 */
public record ManualRequest(
    @NotBlank @Size(max = 200) String meeting,
    @NotBlank @Size(max = 200) String item,
    @Nullable Level level,
    @NotBlank @Size(max = Actions.LONGEST_TEXT) String reason) {}
