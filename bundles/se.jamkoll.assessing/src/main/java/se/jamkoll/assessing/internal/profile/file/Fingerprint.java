package se.jamkoll.assessing.internal.profile.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The SHA-256 of what a file says: its values, whatever the layout, the comments and the order of
 * keys.
 */
public final class Fingerprint {

  private final MessageDigest digest = sha256();

  private Fingerprint() {}

  /** Returns the hash of texts in their order, 64 lower-case hexadecimal digits. */
  public static String of(List<String> texts) {
    Fingerprint fingerprint = new Fingerprint();
    texts.forEach(fingerprint::add);
    return fingerprint.hex();
  }

  /** Returns the hash of a tree. */
  static String of(Node root) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(root);
    return fingerprint.hex();
  }

  private void add(Node node) {
    if (node instanceof ScalarNode scalar) {
      add(scalar.getValue());
    } else if (node instanceof SequenceNode sequence) {
      begin('[', sequence.getValue().size());
      sequence.getValue().forEach(this::add);
    } else if (node instanceof MappingNode mapping) {
      begin('{', mapping.getValue().size());
      mapping.getValue().stream().sorted(Comparator.comparing(Fingerprint::key)).forEach(this::add);
    }
  }

  private void add(NodeTuple tuple) {
    add(key(tuple));
    add(tuple.getValueNode());
  }

  private static String key(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    begin('"', bytes.length);
    digest.update(bytes);
  }

  private void begin(char kind, int size) {
    digest.update(ByteBuffer.allocate(5).put((byte) kind).putInt(size).array());
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }
}
