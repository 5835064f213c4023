package se.jamkoll.compliance.internal.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.ItemReason;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.ItemResult.Doubt;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.AgendaItem.Stage;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostDocument.Role;

/**
 * Joins what was found in an item's documents to what is found of the item (rubric section 1): the
 * letter decides, with the appendix it leaves its analysis to; of several letters the best one, and
 * uncertain when they differ.
 */
public final class ItemJoin {

  /** Which status stands when no letter has a level; an earlier one before a later one. */
  private static final List<AssessmentStatus> WITHOUT_LEVEL =
      List.of(
          AssessmentStatus.UNREADABLE,
          AssessmentStatus.RESTRICTED,
          AssessmentStatus.EXEMPT,
          AssessmentStatus.NOT_A_DECISION);

  private final FoundItem found;
  private final AgendaItem item;
  private final ExemptTypes exempt;
  private final List<HostDocument> letters;
  private final List<HostDocument> appendices;

  private ItemJoin(FoundItem found) {
    this.found = found;
    this.item = found.item();
    this.exempt = new ExemptTypes(found.profile().exemptTypes());
    this.letters = FoundItem.finished(item, Role.LETTER);
    this.appendices = FoundItem.finished(item, Role.APPENDIX);
  }

  /** Returns what is found of an item. */
  public static ItemResult of(FoundItem found) {
    return new ItemJoin(found).join();
  }

  /** Tells whether an item needs no description whatever its documents say: they stay closed. */
  public static boolean exempt(AgendaItem item, Set<String> exemptTypes) {
    return item.stage() == Stage.INFORMED
        || (item.type() != null && new ExemptTypes(exemptTypes).name(item.type()));
  }

  private ItemResult join() {
    if (item.stage() == Stage.INFORMED) {
      return without(AssessmentStatus.EXEMPT, ItemReason.ONLY_INFORMED.name());
    }
    if (exempt(item, found.profile().exemptTypes())) {
      return without(AssessmentStatus.EXEMPT, ItemReason.EXEMPT_TYPE.name());
    }
    if (letters.isEmpty()) {
      return exempt.name(item.title())
          ? without(AssessmentStatus.EXEMPT, ItemReason.EXEMPT_TYPE.name())
          : without(AssessmentStatus.NO_DOCUMENT, ItemReason.NO_LETTER.name());
    }
    List<JoinedLetter> joined = letters.stream().map(this::joined).toList();
    List<JoinedLetter> assessed =
        joined.stream().filter(each -> each.status() == AssessmentStatus.ASSESSED).toList();
    if (!assessed.isEmpty()) {
      return assessed(joined, Collections.max(assessed, JoinedLetter.BY_LEVEL));
    }
    JoinedLetter first =
        Collections.min(
            joined, Comparator.comparingInt(each -> WITHOUT_LEVEL.indexOf(each.status())));
    boolean closed =
        first.status() == AssessmentStatus.UNREADABLE
            || first.status() == AssessmentStatus.RESTRICTED;
    if (!closed && exempt.name(item.title())) {
      return without(AssessmentStatus.EXEMPT, ItemReason.EXEMPT_TYPE.name());
    }
    return result(first, joined, first.status(), first.reason(), Set.of());
  }

  private JoinedLetter joined(HostDocument letter) {
    if (letter.restricted()) {
      return JoinedLetter.without(AssessmentStatus.RESTRICTED, ItemReason.RESTRICTED.name());
    }
    AssessmentRecord record = found.records().get(letter.key());
    if (record == null) {
      UnreadableReason why = found.unread().getOrDefault(letter.key(), UnreadableReason.NOT_FOUND);
      return JoinedLetter.without(AssessmentStatus.UNREADABLE, why.name());
    }
    String number = record.appendix();
    if (record.status() != AssessmentStatus.ASSESSED || number == null) {
      return JoinedLetter.alone(record);
    }
    return AppendixNames.meant(number, appendices)
        .map(appendix -> withAppendix(record, appendix, number))
        .orElseGet(() -> JoinedLetter.withoutAppendix(record));
  }

  private JoinedLetter withAppendix(AssessmentRecord letter, HostDocument appendix, String number) {
    AssessmentRecord read = found.records().get(appendix.key());
    return appendix.restricted() || read == null || read.status() != AssessmentStatus.ASSESSED
        ? JoinedLetter.withoutAppendix(letter)
        : JoinedLetter.with(letter, read, AppendixNames.nameOf(appendix, number));
  }

  private ItemResult assessed(List<JoinedLetter> joined, JoinedLetter best) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(best.doubts());
    if (differ(joined)) {
      doubts.add(Doubt.LETTERS_DIFFER);
    }
    if (FoundItem.joined(item).stream().anyMatch(each -> found.changed().contains(each.key()))) {
      doubts.add(Doubt.CHANGED);
    }
    return result(best, joined, AssessmentStatus.ASSESSED, null, doubts);
  }

  /** A letter that no one could read may say anything. */
  private static boolean differ(List<JoinedLetter> joined) {
    boolean closed =
        joined.stream()
            .anyMatch(
                each ->
                    each.status() == AssessmentStatus.UNREADABLE
                        || each.status() == AssessmentStatus.RESTRICTED);
    return closed
        || joined.stream().map(JoinedLetter::level).filter(Objects::nonNull).distinct().count() > 1;
  }

  private ItemResult without(AssessmentStatus status, String reason) {
    return result(JoinedLetter.without(status, reason), List.of(), status, reason, Set.of());
  }

  private ItemResult result(
      JoinedLetter deciding,
      List<JoinedLetter> all,
      AssessmentStatus status,
      @Nullable String reason,
      Set<Doubt> doubts) {
    Level level = deciding.level();
    Pairs pairs = deciding.pairs();
    List<JoinedLetter> order = new ArrayList<>(all);
    order.remove(deciding);
    order.add(0, deciding);
    return new ItemResult(
        item.key(),
        item.matter(),
        item.order(),
        item.number(),
        item.type(),
        item.stage(),
        item.outcome(),
        item.late(),
        item.facts(),
        status,
        reason,
        level,
        !doubts.isEmpty(),
        doubts,
        pairs,
        deciding.inAppendix(),
        level == null ? null : level.compliant(),
        level == null || pairs == null ? null : level.points(pairs),
        deciding.missing(),
        order.stream()
            .flatMap(each -> each.records().stream())
            .map(AssessmentRecord::id)
            .distinct()
            .toList(),
        versions(),
        manual());
  }

  /** All that the item holds, so that a change of any is a change of the item. */
  private List<VersionKey> versions() {
    return FoundItem.joined(item).stream().map(this::version).toList();
  }

  private VersionKey version(HostDocument document) {
    AssessmentRecord record = found.records().get(document.key());
    return record == null ? VersionKey.of(found.host(), document.version()) : record.version();
  }

  /** It was made of the versions of then. */
  private @Nullable ManualAssessment manual() {
    ManualAssessment manual = found.manual();
    if (manual == null || manual.lapsed() != null) {
      return null;
    }
    VersionKey read = manual.version();
    boolean same =
        read == null
            ? letters.isEmpty()
            : letters.stream().map(this::version).anyMatch(read::equals);
    return same ? manual : null;
  }
}
