package se.jamkoll.reading.internal.worker.protocol;

import org.jspecify.annotations.Nullable;

/** Writes and reads the values of one type. */
interface Coder {

  /**
   * Writes a value.
   *
   * @throws ProtocolException when the value is larger than may be sent
   */
  void write(@Nullable Object value, Encoder out) throws ProtocolException;

  /**
   * Reads a value.
   *
   * @throws ProtocolException when the bytes are of no such value
   */
  @Nullable Object read(Decoder in) throws ProtocolException;
}
