package se.jamkoll.reading.internal.worker.protocol;

import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Carries values that hold no others.
 *
 * @param writer writes a value that is there
 * @param reader reads one
 * @param nullable whether the value may be missing, which costs a byte
 */
record Scalar(Writer writer, Reader reader, boolean nullable) implements Coder {

  /** The scalars that records may have. Strings tell by themselves that they are missing. */
  static final Map<Type, Coder> ALL =
      Map.of(
          boolean.class,
              new Scalar(
                  (value, out) -> out.oneByte((Boolean) value ? 1 : 0),
                  in -> in.oneByte() != 0,
                  false),
          int.class, new Scalar(Scalar::writeInt, Scalar::readInt, false),
          Integer.class, new Scalar(Scalar::writeInt, Scalar::readInt, true),
          long.class, new Scalar((value, out) -> out.number((Long) value), Decoder::number, false),
          float.class, new Scalar(Scalar::writeFloat, Scalar::readFloat, false),
          double.class, new Scalar(Scalar::writeDouble, Scalar::readDouble, false),
          LocalDate.class, new Scalar(Scalar::writeDate, Scalar::readDate, true),
          String.class, new StringCoder());

  @Override
  public void write(@Nullable Object value, Encoder out) throws ProtocolException {
    if (nullable) {
      out.oneByte(value == null ? 0 : 1);
    }
    if (value != null) {
      writer.write(value, out);
    }
  }

  @Override
  public @Nullable Object read(Decoder in) throws ProtocolException {
    if (nullable && in.oneByte() == 0) {
      return null;
    }
    in.budget().spend(Budget.OBJECT);
    return reader.read(in);
  }

  private static void writeInt(Object value, Encoder out) {
    out.number((Integer) value & 0xFFFF_FFFFL);
  }

  private static Object readInt(Decoder in) throws ProtocolException {
    long number = in.number();
    if (number < 0 || number > 0xFFFF_FFFFL) {
      throw new ProtocolException("a number out of range");
    }
    return (int) number;
  }

  private static void writeFloat(Object value, Encoder out) {
    out.fixed(Float.floatToRawIntBits((Float) value), Float.BYTES);
  }

  private static Object readFloat(Decoder in) throws ProtocolException {
    return Float.intBitsToFloat((int) in.fixed(Float.BYTES));
  }

  private static void writeDouble(Object value, Encoder out) {
    out.fixed(Double.doubleToRawLongBits((Double) value), Double.BYTES);
  }

  private static Object readDouble(Decoder in) throws ProtocolException {
    return Double.longBitsToDouble(in.fixed(Double.BYTES));
  }

  private static void writeDate(Object value, Encoder out) {
    out.fixed(((LocalDate) value).toEpochDay(), Long.BYTES);
  }

  private static Object readDate(Decoder in) throws ProtocolException {
    try {
      return LocalDate.ofEpochDay(in.fixed(Long.BYTES));
    } catch (DateTimeException e) {
      throw new ProtocolException("no such day", e);
    }
  }

  /** Writes a value. */
  @FunctionalInterface
  interface Writer {

    /** Writes a value that is there. */
    void write(Object value, Encoder out);
  }

  /** Reads a value. */
  @FunctionalInterface
  interface Reader {

    /**
     * Reads a value.
     *
     * @throws ProtocolException when the bytes are of no such value
     */
    Object read(Decoder in) throws ProtocolException;
  }

  private record StringCoder() implements Coder {

    @Override
    public void write(@Nullable Object value, Encoder out) throws ProtocolException {
      out.string((String) value);
    }

    @Override
    public @Nullable Object read(Decoder in) throws ProtocolException {
      return in.string();
    }
  }
}
