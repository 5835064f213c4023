package se.jamkoll.api.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, mostly in its letterhead; null where it says nothing.
 *
 * @param diaryNumber the diary number of the case (diarienummer), such as {@code RS 2025/123}
 * @param date the day it was written
 * @param body the body that it is addressed to, or else the one that it comes from, such as {@code
 *     Regionstyrelsen}
 * @param documentType what it calls itself, such as {@code Tjänsteskrivelse}
 */
public record DocumentFacts(
    @Nullable String diaryNumber,
    @Nullable LocalDate date,
    @Nullable String body,
    @Nullable String documentType) {

  /** A document that says nothing of itself. */
  public static final DocumentFacts NONE = new DocumentFacts(null, null, null, null);
}
