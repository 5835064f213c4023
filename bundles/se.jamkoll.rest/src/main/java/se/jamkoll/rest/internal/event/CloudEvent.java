package se.jamkoll.rest.internal.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An event as CloudEvents 1.0 has them. Only its source is looked at: the event is a hint, and what
 * has changed is asked of the host. Whatever else it holds is passed over.
 *
 * @param specversion the version of the specification
 * @param id its id
 * @param source the id of the host, or a URI that ends with it
 * @param type what it is about
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CloudEvent(
    @NotNull @Pattern(regexp = "1\\.0") String specversion,
    @NotBlank @Size(max = 400) String id,
    @NotBlank @Size(max = 400) String source,
    @NotBlank @Size(max = 400) String type) {

  /** Returns the id of the host that the event comes from. */
  String host() {
    return source.substring(source.lastIndexOf('/') + 1);
  }
}
