package se.jamkoll.assessing.internal.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.assessing.internal.profile.file.Problems;
import se.jamkoll.assessing.internal.profile.file.ProfileFile;

/**
 * Follows profiles to those that they extend, as all stand on one day.
 *
 * <p>A value of the extending profile replaces an inherited one; lists are added to, and settings
 * of a rule are merged key by key.
 */
final class Inheritance {

  private static final int DEEPEST = 8;

  private final List<ProfileFile> known;
  private final LocalDate date;

  /** Creates an inheritance among files; the profile that comes with the bundle is there too. */
  Inheritance(List<ProfileFile> known, LocalDate date) {
    this.known = known;
    this.date = date;
  }

  /**
   * Returns a file with all that it inherits.
   *
   * @throws InvalidProfileException when a parent is missing, not in force, or there twice, or when
   *     the chain does not end
   */
  Profile resolve(ProfileFile file) throws InvalidProfileException {
    return merged(chain(file));
  }

  /** Returns the files that a file extends and itself, the outermost first. */
  List<ProfileFile> chain(ProfileFile file) throws InvalidProfileException {
    List<ProfileFile> chain = new ArrayList<>(List.of(file));
    ProfileFile last = file;
    for (String id = file.content().parent(); id != null; id = last.content().parent()) {
      if (chain.stream().map(ProfileFile::id).anyMatch(id::equals)) {
        throw last.refusal("extends", "parent.cycle", Map.of("chain", way(chain) + " → " + id));
      }
      if (chain.size() == DEEPEST) {
        throw last.refusal("extends", "parent.deep", Map.of("most", String.valueOf(DEEPEST)));
      }
      last = parent(last, id);
      chain.add(0, last);
    }
    return chain;
  }

  private static String way(List<ProfileFile> chain) {
    List<String> ids = new ArrayList<>(chain.stream().map(ProfileFile::id).toList());
    Collections.reverse(ids);
    return String.join(" → ", ids);
  }

  private ProfileFile parent(ProfileFile child, String id) throws InvalidProfileException {
    List<ProfileFile> called = known.stream().filter(file -> file.id().equals(id)).toList();
    List<ProfileFile> inForce =
        called.stream().filter(file -> file.content().inForce(date)).toList();
    if (inForce.size() == 1) {
      return inForce.get(0);
    }
    if (inForce.size() > 1) {
      throw ProfileFolder.overlap(inForce.get(0), inForce.get(1));
    }
    String value = Problems.shown(id);
    if (!called.isEmpty()) {
      throw child.refusal(
          "extends", "parent.not-in-force", Map.of("value", value, "date", date.toString()));
    }
    ProfileFile standard = ProfileReader.defaultFile();
    if (!standard.id().equals(id)) {
      throw missing(child, id);
    }
    return standard;
  }

  private InvalidProfileException missing(ProfileFile child, String id) {
    Set<String> ids = new TreeSet<>(Set.of(ProfileReader.defaultFile().id()));
    known.stream().map(ProfileFile::id).filter(each -> !each.equals(child.id())).forEach(ids::add);
    return child.refusal("extends", "parent.missing", Problems.unknown(id, ids));
  }

  /** Returns the profile that a chain makes, the outermost file first. */
  static Profile merged(List<ProfileFile> chain) {
    Merge merge = new Merge();
    chain.forEach(merge::add);
    return merge.profile();
  }
}
