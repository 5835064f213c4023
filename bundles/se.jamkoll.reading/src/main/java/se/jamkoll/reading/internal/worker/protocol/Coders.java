package se.jamkoll.reading.internal.worker.protocol;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Finds the coder of a type by its declaration: numbers, strings, dates, enums, lists, sets,
 * records and sealed interfaces, within each other.
 *
 * <p>A record of the api that gets a component, or a sealed interface that gets a case, is carried
 * without a change here, and {@link #shape} tells that it is another one than before.
 */
final class Coders {

  private final Map<Type, Coder> found = new HashMap<>(Scalar.ALL);
  private final StringJoiner shape = new StringJoiner("\n");

  /** Returns the coder of a type, made when it is first asked for. */
  Coder of(Type type) {
    Coder known = found.get(type);
    return known == null ? make(type) : known;
  }

  /** Returns a description of all types met so far, the same for the same declarations. */
  String shape() {
    return shape.toString();
  }

  private Coder make(Type type) {
    if (type instanceof ParameterizedType generic) {
      return collection(generic);
    }
    if (type instanceof Class<?> declared && declared.isEnum()) {
      return known(type, new EnumCoder(declared), Arrays.toString(declared.getEnumConstants()));
    }
    if (type instanceof Class<?> declared && declared.isRecord()) {
      RecordCoder coder = new RecordCoder(declared);
      known(type, coder, coder.components());
      coder.complete(this);
      return coder;
    }
    if (type instanceof Class<?> declared && declared.isSealed()) {
      List<Class<?>> cases = List.of(declared.getPermittedSubclasses());
      SealedCoder coder = new SealedCoder(cases);
      known(type, coder, cases.toString());
      coder.complete(this);
      return coder;
    }
    throw unknown(type);
  }

  /** A type may hold itself further down, so it is known before what it holds is. */
  private Coder known(Type type, Coder coder, String description) {
    found.put(type, coder);
    shape.add(type.getTypeName() + " " + description);
    return coder;
  }

  private Coder collection(ParameterizedType type) {
    Coder elements = of(type.getActualTypeArguments()[0]);
    if (type.getRawType() == List.class) {
      return new CollectionCoder(elements, List::copyOf);
    }
    if (type.getRawType() == Set.class) {
      return new CollectionCoder(elements, Set::copyOf);
    }
    throw unknown(type);
  }

  private static IllegalStateException unknown(Type type) {
    return new IllegalStateException("There is no way to carry a " + type.getTypeName() + ".");
  }
}
