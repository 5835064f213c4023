package se.jamkoll.reading.internal.worker.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries one of a fixed number of constants; 0 stands for none. */
final class EnumCoder implements Coder {

  private final List<Object> constants;

  EnumCoder(Class<?> type) {
    this.constants = List.of(type.getEnumConstants());
  }

  @Override
  public void write(@Nullable Object value, Encoder out) {
    out.number(value == null ? 0 : constants.indexOf(value) + 1);
  }

  @Override
  public @Nullable Object read(Decoder in) throws ProtocolException {
    long place = in.number();
    if (place < 0 || place > constants.size()) {
      throw new ProtocolException("no such constant");
    }
    return place == 0 ? null : constants.get((int) place - 1);
  }
}
