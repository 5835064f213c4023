package se.jamkoll.assessing.internal.profile.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import se.jamkoll.api.assessment.InvalidProfileException;

/**
 * A profile file that is right by itself; what it inherits is not looked at yet.
 *
 * @param name the file's name
 * @param text what the file holds, as it is written
 * @param content what it says
 * @param templateTexts the text of the templates that it names, each paragraph by itself
 * @param hash the SHA-256 of what it says, its templates included, 64 lower-case hexadecimal digits
 * @param problems knows the lines of its fields
 */
public record ProfileFile(
    String name,
    String text,
    ProfileContent content,
    List<String> templateTexts,
    String hash,
    Problems problems) {

  /** Copies the texts. */
  public ProfileFile {
    templateTexts = List.copyOf(templateTexts);
  }

  /**
   * Reads the content of a file.
   *
   * @throws InvalidProfileException when it is not a profile
   */
  public static ProfileFile read(String name, byte[] bytes, Templates templates)
      throws InvalidProfileException {
    Problems problems = new Problems(name);
    Node root = new YamlText(name).read(bytes);
    ProfileContent content = new ContentReader(problems).read(root);
    if (!(root instanceof MappingNode)) {
      problems.check();
    }
    ContentValidator.validate(content, problems);
    problems.check();
    List<Template> found = templates.read(content.templates(), problems);
    problems.check();
    return of(name, text(bytes), content, found, Fingerprint.of(root), problems);
  }

  /** Reads a file that is known to be right: the one that comes with the bundle. */
  public static ProfileFile trusted(String name, byte[] bytes) throws InvalidProfileException {
    Problems problems = new Problems(name);
    Node root = new YamlText(name).read(bytes);
    ProfileContent content = new ContentReader(problems).read(root);
    problems.check();
    return of(name, text(bytes), content, List.of(), Fingerprint.of(root), problems);
  }

  private static ProfileFile of(
      String name,
      String text,
      ProfileContent content,
      List<Template> templates,
      String ownHash,
      Problems problems) {
    List<String> texts =
        templates.stream().flatMap(template -> template.paragraphs().stream()).toList();
    return new ProfileFile(name, text, content, texts, hash(ownHash, templates), problems);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String hash(String own, List<Template> templates) {
    if (templates.isEmpty()) {
      return own;
    }
    List<String> parts = new ArrayList<>(List.of(own));
    templates.forEach(template -> parts.add(template.sha256()));
    return Fingerprint.of(parts);
  }

  /** Returns the profile's id. */
  public String id() {
    return content.id();
  }

  /** Returns the profile's id and version, as people write them. */
  public String label() {
    return content.id() + " " + content.version();
  }

  /** Returns what is wrong with a field, once the file is seen beside others. */
  public InvalidProfileException refusal(String field, String key, Map<String, String> values) {
    return problems.refusal(field, key, values);
  }
}
