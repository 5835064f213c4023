package se.jamkoll.reading.internal.worker.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.reading.ReadingLimits;

/**
 * What a worker is asked to read: a file's name, a hint of its type, and its bytes or where they
 * are.
 */
public final class Request {

  /** The most that goes down the pipe, in bytes; what is larger goes by way of a file. */
  public static final int MAX_PIPED = 64 << 20;

  /** The end of a name tells the type; the rest of it is nothing that a worker needs. */
  private static final int MAX_NAME = 255;

  private static final int KIND = 'Q';
  private static final int CONTENT = 'C';
  private static final int MAX_HEAD = 64 << 10;
  private static final Coder LIMITS = new Coders().of(ReadingLimits.class);

  private final String name;
  private final ReadingLimits limits;
  private final byte[] piped;
  private final @Nullable Path spooled;

  private Request(String name, ReadingLimits limits, byte[] piped, @Nullable Path spooled) {
    this.name = name.substring(Math.max(0, name.length() - MAX_NAME));
    this.limits = limits;
    this.piped = piped;
    this.spooled = spooled;
  }

  /** Returns a request to read bytes, which must not be changed. */
  public static Request piped(String name, ReadingLimits limits, byte[] bytes) {
    return new Request(name, limits, bytes, null);
  }

  /** Returns a request to read a file, which the worker deletes when it opens it. */
  public static Request spooled(String name, ReadingLimits limits, Path file) {
    return new Request(name, limits, new byte[0], file);
  }

  /** Returns how much of the file is read. */
  public ReadingLimits limits() {
    return limits;
  }

  /** Returns the file, which can be opened once. */
  public DocumentSource source() {
    return spooled == null ? DocumentSource.of(name, piped) : new Spooled(name, spooled);
  }

  /** Sends the request. */
  public void write(OutputStream out) throws IOException {
    Encoder head = new Encoder(new Budget(MAX_HEAD));
    head.string(name);
    LIMITS.write(limits, head);
    head.string(spooled == null ? null : spooled.toString());
    Frame.write(out, KIND, head.toBytes());
    Frame.write(out, CONTENT, piped);
    out.flush();
  }

  /**
   * Receives a request, or returns null when there will be none.
   *
   * @throws ProtocolException when what comes is no request
   */
  public static @Nullable Request read(InputStream in) throws IOException {
    byte[] head = Frame.read(in, KIND, MAX_HEAD);
    byte[] content = head == null ? null : Frame.read(in, CONTENT, MAX_PIPED);
    if (head == null || content == null) {
      return null;
    }
    Decoder fields = new Decoder(head, new Budget(MAX_HEAD));
    String name = fields.string();
    if (name == null || !(LIMITS.read(fields) instanceof ReadingLimits limits)) {
      throw new ProtocolException("a request without a name or limits");
    }
    return new Request(name, limits, content, path(fields.string()));
  }

  private static @Nullable Path path(@Nullable String text) throws ProtocolException {
    try {
      return text == null ? null : Path.of(text);
    } catch (InvalidPathException e) {
      throw new ProtocolException("a path that is none", e);
    }
  }

  private record Spooled(String name, Path file) implements DocumentSource {

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    }
  }
}
