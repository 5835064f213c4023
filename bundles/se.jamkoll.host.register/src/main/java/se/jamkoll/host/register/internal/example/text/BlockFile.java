package se.jamkoll.host.register.internal.example.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads building blocks: a line {@code # title} starts a matter, a line {@code use: text} adds a
 * text to it. What stands before the first matter is the head.
 */
public final class BlockFile {

  private static final String FOLDER = "/se/jamkoll/host/register/examples/";

  private final Map<String, List<String>> head = new HashMap<>();
  private final List<String> titles = new ArrayList<>();
  private final List<Map<String, List<String>>> bodies = new ArrayList<>();

  private BlockFile() {}

  /** Returns the texts that all letters share. */
  public static Blocks shared() {
    return new Blocks(read("gemensamt.txt").head);
  }

  /** Returns the matters of a file. */
  public static List<Matter> matters(String file) {
    BlockFile read = read(file);
    Blocks head = new Blocks(read.head);
    Matter.Office office =
        new Matter.Office(head.one("body"), head.one("diary"), head.one("administration"));
    List<Matter> matters = new ArrayList<>();
    for (int i = 0; i < read.titles.size(); i++) {
      matters.add(new Matter(read.titles.get(i), office, new Blocks(read.bodies.get(i))));
    }
    return matters;
  }

  private static BlockFile read(String file) {
    BlockFile blocks = new BlockFile();
    text(file).lines().filter(line -> !line.isBlank()).forEach(blocks::line);
    return blocks;
  }

  private void line(String line) {
    if (line.startsWith("# ")) {
      titles.add(line.substring(2).strip());
      bodies.add(new HashMap<>());
      return;
    }
    int colon = line.indexOf(": ");
    Map<String, List<String>> into = bodies.isEmpty() ? head : bodies.get(bodies.size() - 1);
    into.computeIfAbsent(line.substring(0, colon), use -> new ArrayList<>())
        .add(line.substring(colon + 2).strip());
  }

  private static String text(String file) {
    try (InputStream stream = BlockFile.class.getResourceAsStream(FOLDER + file)) {
      return new String(
          Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
