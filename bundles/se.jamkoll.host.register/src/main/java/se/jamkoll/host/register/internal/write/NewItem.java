package se.jamkoll.host.register.internal.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.AgendaItem;

/**
 * An item to put last on an agenda.
 *
 * @param caseKey the case that it is about; null for the order of the meeting and the like
 * @param number what people call it, such as {@code § 12}
 * @param title its title
 * @param type the type of the item
 * @param stage what the body does with it
 * @param late whether it came after the summons went out
 * @param documents the keys of its documents, letters first
 */
public record NewItem(
    @Nullable String caseKey,
    @Nullable String number,
    String title,
    @Nullable String type,
    AgendaItem.Stage stage,
    boolean late,
    List<String> documents) {

  /** Copies the documents. */
  public NewItem {
    documents = List.copyOf(documents);
  }
}
