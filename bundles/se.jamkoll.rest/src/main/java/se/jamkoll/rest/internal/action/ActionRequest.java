package se.jamkoll.rest.internal.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.compliance.Action.Kind;
import se.jamkoll.api.compliance.Actions;

/**
 * What to do about an item.
 *
 * @param meeting the key of the meeting
 * @param kind what to do
 * @param paragraph the paragraph of the minutes; needed for a referral back
 * @param text the wording or the reason; no name of a person
 * @param due when it is to be done; needed for an assignment
 */
public record ActionRequest(
    @NotBlank @Size(max = 200) String meeting,
    @NotNull Kind kind,
    @Nullable @Size(max = 100) String paragraph,
    @NotBlank @Size(max = Actions.LONGEST_TEXT) String text,
    @Nullable LocalDate due) {}
