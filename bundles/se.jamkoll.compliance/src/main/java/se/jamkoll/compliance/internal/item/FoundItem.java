package se.jamkoll.compliance.internal.item;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.host.HostDocument.State;

/**
 * An agenda item and what is known of its documents.
 *
 * @param host the id of the host
 * @param item the item as the host has it
 * @param profile the profile of the body on the day of the meeting
 * @param records what was found in its documents, by key of the document
 * @param unread why others of them could not be read, by key of the document
 * @param changed the keys of documents whose version changed while they were checked
 * @param manual the manual assessment of the item that has not lapsed; null when there is none
 */
public record FoundItem(
    String host,
    AgendaItem item,
    Profile profile,
    Map<String, AssessmentRecord> records,
    Map<String, UnreadableReason> unread,
    Set<String> changed,
    @Nullable ManualAssessment manual) {

  /** Copies the collections. */
  public FoundItem {
    records = Map.copyOf(records);
    unread = Map.copyOf(unread);
    changed = Set.copyOf(changed);
  }

  /** Returns the documents that are joined: finished letters first, then appendices. */
  public static List<HostDocument> joined(AgendaItem item) {
    List<HostDocument> letters = finished(item, Role.LETTER);
    List<HostDocument> appendices = finished(item, Role.APPENDIX);
    return Stream.concat(letters.stream(), appendices.stream()).toList();
  }

  /** A draft is working material, also when it stands on an agenda. */
  public static List<HostDocument> finished(AgendaItem item, Role role) {
    return item.documents().stream()
        .filter(document -> document.role() == role && document.state() == State.FINAL)
        .toList();
  }
}
