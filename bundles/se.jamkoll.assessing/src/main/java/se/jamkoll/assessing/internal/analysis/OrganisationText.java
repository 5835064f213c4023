package se.jamkoll.assessing.internal.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.Profile.Vocabulary;
import se.jamkoll.assessing.internal.language.OwnWords;

/**
 * What a profile knows of an organisation's letters.
 *
 * @param words the words that it adds to the lexicon
 * @param template the sentences of its templates
 */
record OrganisationText(OwnWords words, TemplateText template) {

  /** Keeps what the profiles used last know, since a template has many sentences. */
  static final class Cache {

    /** An installation has a profile per organisation, and some per board. */
    private static final int MOST = 64;

    private final Map<Key, OrganisationText> texts =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, OrganisationText> eldest) {
            return size() > MOST;
          }
        };

    private record Key(Vocabulary vocabulary, List<String> templateTexts) {}

    /** Returns what a profile knows. */
    synchronized OrganisationText of(Profile profile) {
      return texts.computeIfAbsent(
          new Key(profile.vocabulary(), profile.templateTexts()),
          key ->
              new OrganisationText(
                  OwnWords.of(key.vocabulary()), TemplateText.of(key.templateTexts())));
    }
  }
}
