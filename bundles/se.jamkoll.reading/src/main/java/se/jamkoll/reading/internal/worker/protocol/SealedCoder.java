package se.jamkoll.reading.internal.worker.protocol;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries one of the cases of a sealed interface: which one, and then its record. */
final class SealedCoder implements Coder {

  private final List<Class<?>> cases;
  private final List<Coder> coders = new ArrayList<>();

  SealedCoder(List<Class<?>> cases) {
    this.cases = cases;
  }

  void complete(Coders all) {
    for (Class<?> each : cases) {
      coders.add(all.of(each));
    }
  }

  @Override
  public void write(@Nullable Object value, Encoder out) throws ProtocolException {
    int place = value == null ? 0 : cases.indexOf(value.getClass());
    out.number(place);
    coders.get(place).write(value, out);
  }

  @Override
  public @Nullable Object read(Decoder in) throws ProtocolException {
    long place = in.number();
    if (place < 0 || place >= cases.size()) {
      throw new ProtocolException("no such case");
    }
    return coders.get((int) place).read(in);
  }
}
