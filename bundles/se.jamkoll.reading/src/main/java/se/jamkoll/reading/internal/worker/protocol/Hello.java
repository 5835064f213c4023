package se.jamkoll.reading.internal.worker.protocol;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** The first thing a worker says: which protocol it speaks, over which records. */
public final class Hello {

  /** The version of the frames; the records tell their own by {@link ResultCodec#shape}. */
  static final int VERSION = 1;

  private static final int KIND = 'H';
  private static final int MAGIC = 0x4A6B5731;
  private static final int LENGTH = 2 * Integer.BYTES + Long.BYTES;

  private Hello() {}

  /** Says it. */
  public static void write(OutputStream out, ResultCodec codec) throws IOException {
    Frame.write(out, KIND, content(codec));
    out.flush();
  }

  /**
   * Hears it.
   *
   * @throws ProtocolException when the worker is of another version
   */
  public static void read(InputStream in, ResultCodec codec) throws IOException {
    byte[] content = Frame.read(in, KIND, LENGTH);
    if (content == null) {
      throw new EOFException();
    }
    if (!ByteBuffer.wrap(content).equals(ByteBuffer.wrap(content(codec)))) {
      throw new ProtocolException("a worker of another version");
    }
  }

  private static byte[] content(ResultCodec codec) {
    return ByteBuffer.allocate(LENGTH).putInt(MAGIC).putInt(VERSION).putLong(codec.shape()).array();
  }
}
