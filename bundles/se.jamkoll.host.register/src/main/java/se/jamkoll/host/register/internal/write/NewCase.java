package se.jamkoll.host.register.internal.write;

import org.jspecify.annotations.Nullable;

/**
 * A case to open.
 *
 * @param diaryNumber its diary number (diarienummer), of which there is one
 * @param title its title
 * @param body the body it belongs to
 * @param administration the administration (förvaltning) that handles it
 * @param unit the unit within the administration
 * @param type the type of the case
 * @param field the field it is about
 */
public record NewCase(
    String diaryNumber,
    String title,
    String body,
    @Nullable String administration,
    @Nullable String unit,
    @Nullable String type,
    @Nullable String field) {}
