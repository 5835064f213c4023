package se.jamkoll.judgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

/** What was said of every letter from every source, and how much of it was right. */
final class CorpusReport {

  private final Map<Source, List<Outcome>> outcomes = new TreeMap<>();
  private final List<Letter> letters;

  CorpusReport(List<Letter> letters, List<Outcome> outcomes) {
    this.letters = letters;
    outcomes.forEach(
        outcome ->
            this.outcomes
                .computeIfAbsent(outcome.source(), source -> new ArrayList<>())
                .add(outcome));
  }

  /** Judges every letter from every source given. */
  static CorpusReport of(House house, List<Letter> letters, List<Source> sources) {
    List<Outcome> outcomes =
        sources.stream()
            .flatMap(source -> letters.stream().map(l -> Outcome.of(house, l, source)))
            .toList();
    return new CorpusReport(letters, outcomes);
  }

  Figures figures(Source source) {
    return new Figures(outcomes.getOrDefault(source, List.of()));
  }

  /** Returns the share of letters that get one and the same level from every file format. */
  double agreement() {
    long same = byLetter().values().stream().filter(CorpusReport::filesAgree).count();
    return (double) same / letters.size();
  }

  private static boolean filesAgree(List<Outcome> ofLetter) {
    return ofLetter.stream().filter(o -> o.source().isFile()).map(Outcome::said).distinct().count()
        <= 1;
  }

  private Map<String, List<Outcome>> byLetter() {
    return outcomes.values().stream()
        .flatMap(List::stream)
        .collect(
            Collectors.groupingBy(o -> o.letter().id(), LinkedHashMap::new, Collectors.toList()));
  }

  /** Returns the figures alone, without naming a letter. */
  String figures() {
    StringBuilder text = new StringBuilder(letters.size() + " letters\n");
    summary(text);
    return text.toString();
  }

  String text() {
    StringBuilder text = new StringBuilder("\n== Corpus report: ").append(figures());
    layouts(text);
    outcomes.forEach((source, list) -> matrix(text, source, list));
    confusions(text);
    return text.toString();
  }

  private void summary(StringBuilder text) {
    line(text, "", outcomes.keySet().stream().map(Source::name).toList());
    row(text, "level accuracy", Figures::level);
    row(text, "presence accuracy", Figures::presence);
    row(text, "compliance precision", Figures::precision);
    row(text, "compliance recall", Figures::recall);
    row(text, "compliance F1", Figures::f1);
    row(text, "pair states", Figures::pairs);
    row(text, "uncertain", Figures::uncertain);
    for (ChecklistStep step : ChecklistStep.values()) {
      row(text, "checklist " + step.name().toLowerCase(Locale.ROOT), f -> f.answer(step));
    }
    text.append("same level from all formats  %.3f%n".formatted(agreement()));
  }

  private void row(StringBuilder text, String name, ToDoubleFunction<Figures> figure) {
    line(
        text,
        name,
        outcomes.values().stream()
            .map(list -> number(figure.applyAsDouble(new Figures(list))))
            .toList());
  }

  private void layouts(StringBuilder text) {
    text.append("\nLevel accuracy by layout\n");
    for (Layout layout : Layout.values()) {
      List<String> cells = new ArrayList<>();
      for (List<Outcome> list : outcomes.values()) {
        cells.add(
            number(
                new Figures(list.stream().filter(o -> o.letter().layout() == layout).toList())
                    .level()));
      }
      line(text, layout.name().toLowerCase(Locale.ROOT), cells);
    }
  }

  private static void matrix(StringBuilder text, Source source, List<Outcome> list) {
    text.append("\nLevels from " + source + ": expected down, said across\n");
    List<String> columns = new ArrayList<>();
    for (Level level : Level.values()) {
      columns.add(level.name().substring(0, 5));
    }
    columns.add("none");
    line(text, "", columns);
    for (Level expected : Level.values()) {
      List<String> cells = new ArrayList<>();
      for (Level said : Level.values()) {
        cells.add(count(list, expected, said.name()));
      }
      cells.add(none(list, expected));
      line(text, expected.name(), cells);
    }
  }

  private static String count(List<Outcome> list, Level expected, String said) {
    long count =
        list.stream().filter(o -> o.letter().level() == expected && o.said().equals(said)).count();
    return count == 0 ? "." : String.valueOf(count);
  }

  private static String none(List<Outcome> list, Level expected) {
    long count =
        list.stream().filter(o -> o.letter().level() == expected && o.level() == null).count();
    return count == 0 ? "." : String.valueOf(count);
  }

  private void confusions(StringBuilder text) {
    text.append("\nConfusions: letter, expected -> said [where], pairs expected -> said, why\n");
    byLetter().values().forEach(ofLetter -> confusions(text, ofLetter));
  }

  private static void confusions(StringBuilder text, List<Outcome> ofLetter) {
    Map<String, List<Outcome>> wrong =
        ofLetter.stream()
            .filter(o -> !o.levelRight())
            .collect(
                Collectors.groupingBy(
                    o -> o.said() + "|" + o.saidPairs(), LinkedHashMap::new, Collectors.toList()));
    for (List<Outcome> same : wrong.values()) {
      Outcome first = same.get(0);
      Letter letter = first.letter();
      text.append(
          "%s %s %s -> %s %s, %s/%s -> %s; %s%n"
              .formatted(
                  letter.id(),
                  letter.layout(),
                  letter.level(),
                  first.said(),
                  same.stream().map(Outcome::source).toList(),
                  letter.pairs().womenMen(),
                  letter.pairs().girlsBoys(),
                  first.saidPairs(),
                  letter.why()));
    }
  }

  private static void line(StringBuilder text, String name, List<String> cells) {
    text.append("%-24s".formatted(name));
    cells.forEach(cell -> text.append("%8s".formatted(cell)));
    text.append('\n');
  }

  private static String number(double share) {
    return Double.isNaN(share) ? "-" : "%.3f".formatted(share);
  }
}
