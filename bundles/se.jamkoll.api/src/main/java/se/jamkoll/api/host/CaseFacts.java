package se.jamkoll.api.host;

import org.jspecify.annotations.Nullable;

/**
 * Where a document belongs: what results are counted by. Null where the host does not say; nothing
 * here names a person.
 *
 * @param caseKey the key of its case
 * @param diaryNumber the diary number (diarienummer), such as {@code RS 2026/123}
 * @param body the body (nämnd) that it is written for
 * @param administration the administration (förvaltning) that writes it
 * @param unit the unit within the administration
 * @param caseType the type of the case, in the host's words
 * @param documentType the type of the document, in the host's words
 * @param domain the field it is about, such as {@code kultur} or {@code hälso- och sjukvård}
 */
public record CaseFacts(
    @Nullable String caseKey,
    @Nullable String diaryNumber,
    @Nullable String body,
    @Nullable String administration,
    @Nullable String unit,
    @Nullable String caseType,
    @Nullable String documentType,
    @Nullable String domain) {

  /** Nothing is known. */
  public static final CaseFacts NONE =
      new CaseFacts(null, null, null, null, null, null, null, null);
}
