package se.jamkoll.host.register.internal.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.HostDocument;

/**
 * A document to add.
 *
 * @param caseKey the key of its case
 * @param type the type of the document
 * @param role what it is in its case
 * @param label what its case calls it where that matters, such as {@code Bilaga 2}
 * @param title its title
 * @param fileName the name of its file
 * @param state whether it is still being written
 * @param confidentiality whether it may be opened
 * @param writer the key of the user who writes it
 * @param made when its first version was made
 */
public record NewDocument(
    String caseKey,
    @Nullable String type,
    HostDocument.Role role,
    @Nullable String label,
    String title,
    String fileName,
    HostDocument.State state,
    Confidentiality confidentiality,
    @Nullable String writer,
    Instant made) {}
