package se.jamkoll.reading.internal.pdf.pack;

import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.PageRange;
import se.jamkoll.api.document.ReadingResult.Part.Kind;

/**
 * A document in a pack.
 *
 * @param pages its pages
 * @param kind what it is
 * @param label what it calls itself, or the pack calls it; may be empty
 * @param diaryNumber its diary number, or null
 */
public record PackPart(PageRange pages, Kind kind, String label, @Nullable String diaryNumber) {}
