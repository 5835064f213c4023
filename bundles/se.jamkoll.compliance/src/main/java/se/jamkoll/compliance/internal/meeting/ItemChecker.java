package se.jamkoll.compliance.internal.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.host.HostDocument.State;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;
import se.jamkoll.compliance.internal.assess.DocumentAssessor;
import se.jamkoll.compliance.internal.assess.Found;
import se.jamkoll.compliance.internal.item.AppendixNames;
import se.jamkoll.compliance.internal.item.FoundItem;
import se.jamkoll.compliance.internal.item.ItemJoin;

/** Assesses what of an item's documents matters for it: its letters, and the appendix they name. */
final class ItemChecker {

  /** So many versions of a document are followed while it changes, and as often busy readers. */
  private static final int PATIENCE = 3;

  private final DocumentAssessor assessor;
  private final CaseHost host;
  private final Profile profile;
  private final List<HostDocument> documents;
  private final Map<String, AssessmentRecord> records = new HashMap<>();
  private final Map<String, UnreadableReason> unread = new HashMap<>();
  private final Set<String> changed = new HashSet<>();
  private boolean reused = true;

  private ItemChecker(DocumentAssessor assessor, CaseHost host, Profile profile, AgendaItem item) {
    this.assessor = assessor;
    this.host = host;
    this.profile = profile;
    this.documents = new ArrayList<>(item.documents());
  }

  /**
   * An item whose documents were assessed.
   *
   * @param item the item, with the versions that were assessed
   * @param records what was found, by key of the document
   * @param unread why others could not be read, by key of the document
   * @param changed the documents whose version changed meanwhile
   * @param reused whether all had been assessed before
   */
  record Checked(
      AgendaItem item,
      Map<String, AssessmentRecord> records,
      Map<String, UnreadableReason> unread,
      Set<String> changed,
      boolean reused) {

    FoundItem found(String host, Profile profile, @Nullable ManualAssessment manual) {
      return new FoundItem(host, item, profile, records, unread, changed, manual);
    }
  }

  /**
   * Assesses the documents of an item.
   *
   * @throws HostException when the host does not answer
   */
  static Checked check(DocumentAssessor assessor, CaseHost host, Profile profile, AgendaItem item)
      throws HostException {
    if (ItemJoin.exempt(item, profile.exemptTypes())) {
      return new Checked(item, Map.of(), Map.of(), Set.of(), true);
    }
    ItemChecker checker = new ItemChecker(assessor, host, profile, item);
    checker.assessAll(item);
    return new Checked(
        with(item, checker.documents),
        checker.records,
        checker.unread,
        checker.changed,
        checker.reused);
  }

  private void assessAll(AgendaItem item) throws HostException {
    for (HostDocument letter : FoundItem.finished(item, Role.LETTER)) {
      assess(letter);
    }
    List<HostDocument> appendices = FoundItem.finished(item, Role.APPENDIX);
    for (AssessmentRecord letter : List.copyOf(records.values())) {
      String number = letter.appendix();
      Optional<HostDocument> meant =
          number == null ? Optional.empty() : AppendixNames.meant(number, appendices);
      if (meant.isPresent() && !records.containsKey(meant.get().key())) {
        assess(meant.get());
      }
    }
  }

  private void assess(HostDocument listed) throws HostException {
    HostDocument document = listed;
    for (int attempt = 0; attempt < PATIENCE; attempt++) {
      Found found = assessor.assess(host, document, profile);
      if (found instanceof Found.Kept kept) {
        records.put(document.key(), kept.record());
        unread.remove(document.key());
        reused &= kept.reused();
        return;
      }
      if (found instanceof Found.HostFailed failed) {
        throw failed.why();
      }
      if (found instanceof Found.NotRead notRead) {
        unread.put(document.key(), notRead.reason());
        continue;
      }
      Optional<HostDocument> now = now(document);
      unread.put(document.key(), UnreadableReason.NOT_FOUND);
      if (now.isEmpty() || now.get().version().equals(document.version())) {
        return;
      }
      documents.replaceAll(each -> each.key().equals(listed.key()) ? now.get() : each);
      if (now.get().state() == State.DRAFT) {
        unread.remove(document.key());
        return;
      }
      changed.add(document.key());
      document = now.get();
    }
  }

  private Optional<HostDocument> now(HostDocument document) throws HostException {
    try {
      return host.document(document.key());
    } catch (HostException e) {
      if (e.kind() == Kind.NOT_FOUND || e.kind() == Kind.DENIED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static AgendaItem with(AgendaItem item, List<HostDocument> documents) {
    return new AgendaItem(
        item.key(),
        item.matter(),
        item.order(),
        item.number(),
        item.title(),
        item.type(),
        item.stage(),
        item.outcome(),
        item.late(),
        item.facts(),
        documents);
  }
}
