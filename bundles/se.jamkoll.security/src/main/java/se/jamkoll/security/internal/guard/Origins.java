package se.jamkoll.security.internal.guard;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which pages requests come from: our own, those of hosts that may ask, and others. */
public final class Origins {

  private final @Nullable String own;
  private final Set<String> allowed;

  /**
   * Creates the set of origins.
   *
   * @param publicUrl where people find the server; empty for wherever a request was sent to
   * @param allowed the origins of hosts' pages that may ask, such as {@code
   *     https://arende.example.se}
   */
  public Origins(String publicUrl, String... allowed) {
    this.own = publicUrl.isBlank() ? null : origin(publicUrl);
    this.allowed =
        Stream.of(allowed)
            .filter(each -> !each.isBlank())
            .map(Origins::origin)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Tells whether people come over TLS, whether requests do or not. */
  public boolean encrypted() {
    return own != null && own.startsWith("https:");
  }

  /** Tells whether a page of an origin may ask from a browser. */
  boolean mayAsk(String origin) {
    return allowed.contains(origin.toLowerCase(Locale.ROOT));
  }

  /**
   * Tells whether a request can come from our own page, by what browsers say of it.
   *
   * @param site the header {@code Sec-Fetch-Site}; null where there is none
   * @param origin the header {@code Origin}; null where there is none
   * @param host the header {@code Host}; null where there is none
   */
  boolean isOurs(@Nullable String site, @Nullable String origin, @Nullable String host) {
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    if (origin == null) {
      return true;
    }
    String asked = origin.toLowerCase(Locale.ROOT);
    if (own != null) {
      return asked.equals(own);
    }
    String at = Objects.requireNonNullElse(host, "").toLowerCase(Locale.ROOT);
    return asked.equals("http://" + at) || asked.equals("https://" + at);
  }

  private static String origin(String url) {
    URI uri = URI.create(url.strip());
    if (uri.getScheme() == null || uri.getAuthority() == null) {
      throw new IllegalArgumentException(
          "An origin is written as https://name.example.se, not \"" + url + "\".");
    }
    return (uri.getScheme() + "://" + uri.getAuthority()).toLowerCase(Locale.ROOT);
  }
}
