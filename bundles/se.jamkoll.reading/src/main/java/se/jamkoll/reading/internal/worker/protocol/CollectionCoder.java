package se.jamkoll.reading.internal.worker.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries a list or a set, which is always there.
 *
 * @param elements carries what it holds
 * @param copy makes it of its elements
 */
record CollectionCoder(Coder elements, Function<List<Object>, Collection<Object>> copy)
    implements Coder {

  @Override
  public void write(@Nullable Object value, Encoder out) throws ProtocolException {
    Collection<?> collection = (Collection<?>) value;
    if (collection == null) {
      throw new IllegalArgumentException("A collection is empty, never null.");
    }
    spend(out.budget(), collection.size());
    out.number(collection.size());
    for (Object element : collection) {
      elements.write(element, out);
    }
  }

  @Override
  public Object read(Decoder in) throws ProtocolException {
    int size = in.count();
    spend(in.budget(), size);
    List<Object> read = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Object element = elements.read(in);
      if (element == null) {
        throw new ProtocolException("nothing where something has to be");
      }
      read.add(element);
    }
    return copy.apply(read);
  }

  private static void spend(Budget budget, int size) throws ProtocolException {
    budget.spend(Budget.LIST + (long) Budget.REFERENCE * size);
  }
}
