package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.api.document.Paragraph.Role;
import se.jamkoll.assessing.internal.language.Sentence;

/**
 * Passages that are read together: the items of a list, or one paragraph.
 *
 * @param passages the passages
 * @param before the sentences just before them in the same consequence section
 * @param after the sentences just after them in the same consequence section
 */
record PassageRun(List<Passage> passages, List<Sentence> before, List<Sentence> after) {

  private static final int NEIGHBOURS = 2;

  static List<PassageRun> of(List<Passage> passages) {
    List<PassageRun> runs = new ArrayList<>();
    int from = 0;
    while (from < passages.size()) {
      int to = from + 1;
      while (to < passages.size() && sameList(passages.get(from), passages.get(to))) {
        to++;
      }
      runs.add(run(passages, from, to));
      from = to;
    }
    return runs;
  }

  private static PassageRun run(List<Passage> passages, int from, int to) {
    boolean list = to - from > 1;
    boolean leans = list || passages.get(from).sentences().size() == 1;
    List<Sentence> before = List.of();
    List<Sentence> after = List.of();
    if (leans && from > 0 && together(passages.get(from - 1), passages.get(from), list)) {
      List<Sentence> all = passages.get(from - 1).sentences();
      before = all.subList(Math.max(0, all.size() - NEIGHBOURS), all.size());
    }
    if (leans && to < passages.size() && together(passages.get(from), passages.get(to), list)) {
      List<Sentence> all = passages.get(to).sentences();
      after = all.subList(0, Math.min(NEIGHBOURS, all.size()));
    }
    return new PassageRun(passages.subList(from, to), before, after);
  }

  private static boolean sameList(Passage one, Passage other) {
    return one.paragraph().role() == Role.LIST_ITEM
        && other.paragraph().role() == Role.LIST_ITEM
        && one.paragraph().headings().equals(other.paragraph().headings());
  }

  private static boolean together(Passage one, Passage other, boolean list) {
    return (one.section() != null && one.section() == other.section())
        || (list && one.paragraph().headings().equals(other.paragraph().headings()));
  }
}
