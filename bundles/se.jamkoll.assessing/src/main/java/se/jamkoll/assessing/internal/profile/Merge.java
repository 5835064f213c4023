package se.jamkoll.assessing.internal.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.Profile.Completion;
import se.jamkoll.api.assessment.Profile.RuleSetting;
import se.jamkoll.api.assessment.Profile.Vocabulary;
import se.jamkoll.assessing.internal.profile.file.Fingerprint;
import se.jamkoll.assessing.internal.profile.file.LexiconContent;
import se.jamkoll.assessing.internal.profile.file.ProfileContent;
import se.jamkoll.assessing.internal.profile.file.ProfileFile;
import se.jamkoll.assessing.internal.profile.file.RuleContent;

/** Lays files over each other, the one that extends last. */
final class Merge {

  private static final Map<String, Pair> PAIRS =
      Map.of("womenMen", Pair.WOMEN_MEN, "girlsBoys", Pair.GIRLS_BOYS);

  private static final RuleSetting AS_IT_IS = new RuleSetting(true, null);

  private String id = "";
  private String version = "";
  private String hash = "";
  private String text = "";
  private String documentName = "tjänsteskrivelse";
  private Set<Pair> requiredPairs = EnumSet.allOf(Pair.class);
  private Completion completion = Completion.OF_ERRORS;
  private final Map<String, RuleSetting> rules = new LinkedHashMap<>();
  private final Set<String> exemptTypes = new LinkedHashSet<>();
  private final Set<String> templateTexts = new LinkedHashSet<>();
  private final Set<String> perspectives = new LinkedHashSet<>();
  private final Map<Group, Set<String>> groups = new EnumMap<>(Group.class);
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> goals = new LinkedHashSet<>();

  void add(ProfileFile file) {
    ProfileContent content = file.content();
    text = text.isEmpty() ? file.text() : file.text() + extending(id, version) + text;
    id = content.id();
    version = content.version();
    hash = hash.isEmpty() ? file.hash() : Fingerprint.of(List.of(hash, file.hash()));
    documentName = content.documentName() == null ? documentName : content.documentName();
    completion =
        content.needsCompletion() == null ? completion : content.needsCompletion().completion();
    if (!content.requiredPairs().isEmpty()) {
      requiredPairs = EnumSet.noneOf(Pair.class);
      content
          .requiredPairs()
          .forEach(pair -> requiredPairs.add(PAIRS.getOrDefault(pair, Pair.WOMEN_MEN)));
    }
    content.rules().values().forEach(this::addRule);
    exemptTypes.addAll(lower(content.exemptTypes()));
    templateTexts.addAll(content.templateTexts());
    templateTexts.addAll(file.templateTexts());
    perspectives.addAll(content.perspectives());
    goals.addAll(content.goals());
    addWords(content.lexicon());
  }

  /** Starts the YAML document of what is extended. */
  private static String extending(String id, String version) {
    return "\n--- # extends " + id + " " + version + "\n";
  }

  private void addRule(RuleContent content) {
    RuleSetting inherited = rules.getOrDefault(content.id(), AS_IT_IS);
    rules.put(content.id(), content.over(inherited));
  }

  private void addWords(LexiconContent words) {
    addForms(Group.WOMEN, words.women());
    addForms(Group.MEN, words.men());
    addForms(Group.GIRLS, words.girls());
    addForms(Group.BOYS, words.boys());
    names.addAll(words.names());
  }

  private void addForms(Group group, List<String> forms) {
    if (!forms.isEmpty()) {
      groups.computeIfAbsent(group, each -> new LinkedHashSet<>()).addAll(lower(forms));
    }
  }

  private static List<String> lower(Collection<String> texts) {
    return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
  }

  Profile profile() {
    return new Profile(
        id,
        version,
        rules,
        exemptTypes,
        new ArrayList<>(templateTexts),
        documentName,
        new ArrayList<>(perspectives),
        requiredPairs,
        completion,
        new Vocabulary(groups, new ArrayList<>(names), new ArrayList<>(goals)),
        hash,
        text);
  }
}
