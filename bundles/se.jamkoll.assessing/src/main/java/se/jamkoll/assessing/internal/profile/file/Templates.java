package se.jamkoll.assessing.internal.profile.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;

/**
 * Reads the templates that a profile names.
 *
 * @param folder where they stand
 * @param reader gives what reads them; asked only when there is a template
 */
public record Templates(Path folder, Supplier<Optional<DocumentReader>> reader) {

  private static final int MAX_PARAGRAPHS = 2_000;

  List<Template> read(List<String> names, Problems problems) {
    List<Template> templates = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      read(names.get(i), "templates[" + i + "]", problems).ifPresent(templates::add);
    }
    return templates;
  }

  private Optional<Template> read(String name, String field, Problems problems) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return refused(field, "template.missing", name, "", problems);
    }
    Optional<DocumentReader> found = reader.get();
    if (found.isEmpty()) {
      return refused(field, "template.no-reader", name, "", problems);
    }
    ReadingResult result = found.get().read(DocumentSource.of(file));
    if (result instanceof ReadingResult.Read read
        && read.document().paragraphs().size() <= MAX_PARAGRAPHS) {
      return Optional.of(Template.of(read.document()));
    }
    String reason =
        result instanceof ReadingResult.Unreadable unreadable
            ? unreadable.reason().name()
            : "TOO_LARGE";
    return refused(field, "template.unreadable", name, reason, problems);
  }

  private static Optional<Template> refused(
      String field, String key, String name, String reason, Problems problems) {
    problems.add(field, key, Map.of("value", Problems.shown(name), "reason", reason));
    return Optional.empty();
  }
}
