package se.jamkoll.rest.internal.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A profile as its file holds it.
 *
 * @param content its YAML or JSON
 */
public record ProfileRequest(@NotBlank @Size(max = 500_000) String content) {}
