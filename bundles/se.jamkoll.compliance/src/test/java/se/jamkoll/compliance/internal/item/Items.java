package se.jamkoll.compliance.internal.item;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.ProfileVersion;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.AssessmentRecord.FindingRecord;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.host.HostDocument.State;
import se.jamkoll.compliance.internal.host.MemoryHost;

/**
 * Items with documents, in a few characters each: {@code L} or {@code A2} (letter, appendix with
 * its number, or {@code A} without), {@code =}, a level with the states of the pairs by their first
 * letters (none, data, claimed, partly, justified, wholly described), or a status; then {@code ~}
 * for another doubt, {@code @2} or {@code @} for a letter that leaves its analysis to an appendix,
 * {@code +} for data by sex and a goal, {@code !} for a version that changed.
 */
public final class Items {

  /** The id of the host. */
  public static final String HOST = "h";

  private static final Pattern WORD =
      Pattern.compile("([LAO])(\\d*)=([A-Z_]+)(?::([NDCPJW])([NDCPJW]))?(~)?(@\\d*)?(\\+)?(!)?");

  private final List<HostDocument> documents = new ArrayList<>();
  private final Map<String, AssessmentRecord> records = new HashMap<>();
  private final Set<String> changed = new HashSet<>();

  private Items() {}

  /** Returns an item, and what is known of its documents. */
  public static FoundItem of(
      String words,
      String title,
      @Nullable String type,
      AgendaItem.Stage stage,
      @Nullable ManualAssessment manual) {
    Items items = new Items();
    for (String word : words.isBlank() ? new String[0] : words.trim().split(" ", -1)) {
      items.add(word);
    }
    AgendaItem item =
        new AgendaItem(
            "i",
            "matter",
            1,
            "1",
            title,
            type,
            stage,
            null,
            false,
            CaseFacts.NONE,
            items.documents);
    return new FoundItem(HOST, item, profile(), items.records, Map.of(), items.changed, manual);
  }

  private static Profile profile() {
    return new Profile(
        "p",
        "1",
        Map.of(),
        Set.of("val av justerare", "meddelanden", "information om", "individärende"),
        List.of());
  }

  private void add(String word) {
    Matcher matcher = WORD.matcher(word);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(word);
    }
    String key = "d" + (documents.size() + 1);
    Role role =
        switch (matcher.group(1)) {
          case "L" -> Role.LETTER;
          case "A" -> Role.APPENDIX;
          default -> Role.OTHER;
        };
    String said = matcher.group(3);
    HostDocument plain = MemoryHost.document(key, "1", role);
    String number = matcher.group(2);
    documents.add(
        new HostDocument(
            plain.version(),
            said.equals("DRAFT") ? State.DRAFT : State.FINAL,
            said.equals("RESTRICTED") ? Confidentiality.RESTRICTED : Confidentiality.OPEN,
            role,
            role == Role.APPENDIX && !number.isEmpty() ? "Bilaga " + number : null,
            plain.title(),
            plain.fileName(),
            plain.changed(),
            plain.facts()));
    if (Set.of("DRAFT", "RESTRICTED", "GONE").contains(said) || role == Role.OTHER) {
      return;
    }
    if (matcher.group(9) != null) {
      changed.add(key);
    }
    records.put(key, record(key, role, said, matcher));
  }

  private static AssessmentRecord record(String key, Role role, String said, Matcher matcher) {
    boolean assessed = List.of(Level.values()).stream().anyMatch(l -> l.name().equals(said));
    Pairs pairs = assessed ? new Pairs(state(matcher.group(4)), state(matcher.group(5))) : null;
    Level level = assessed ? Level.valueOf(said) : null;
    String appendix = matcher.group(7);
    List<FindingRecord> findings = new ArrayList<>();
    if (matcher.group(6) != null) {
      findings.add(finding("recognised-text", false));
    }
    if (appendix != null) {
      findings.add(finding("appendix-readable", true));
    }
    if (pairs != null && !pairs.womenMen().settled()) {
      findings.add(finding("women-men-described", true));
    }
    if (pairs != null && !pairs.girlsBoys().settled()) {
      findings.add(finding("girls-boys-described", true));
    }
    Map<ChecklistStep, ChecklistAnswer> checklist = new EnumMap<>(ChecklistStep.class);
    if (matcher.group(8) != null) {
      checklist.put(ChecklistStep.STATISTICS, ChecklistAnswer.YES);
      checklist.put(ChecklistStep.GOALS, ChecklistAnswer.YES);
    }
    return new AssessmentRecord(
        "r-" + key,
        new VersionKey(HOST, key, "1"),
        role,
        null,
        CaseFacts.NONE,
        MemoryHost.DAY,
        "0".repeat(64),
        MemoryHost.DAY,
        assessed ? AssessmentStatus.ASSESSED : AssessmentStatus.valueOf(said),
        assessed ? null : "NO_TEXT",
        level,
        matcher.group(6) != null || appendix != null,
        pairs,
        checklist,
        level == null ? null : level.compliant(),
        level == null || pairs == null ? null : level.points(pairs),
        findings,
        appendix == null ? null : appendix.substring(1),
        new ProfileVersion("p", "1"),
        "rules-1");
  }

  private static FindingRecord finding(String rule, boolean needsCompletion) {
    return new FindingRecord(rule, Severity.WARNING, null, null, null, null, needsCompletion);
  }

  private static PairState state(String letter) {
    return switch (letter) {
      case "N" -> PairState.NONE;
      case "D" -> PairState.DATA;
      case "C" -> PairState.CLAIMED;
      case "P" -> PairState.PARTLY;
      case "J" -> PairState.JUSTIFIED;
      default -> PairState.DESCRIBED;
    };
  }
}
