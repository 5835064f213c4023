package se.jamkoll.reading.internal.worker.protocol;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.DocumentFacts;
import se.jamkoll.api.document.PageRange;
import se.jamkoll.api.document.Paragraph;

/** Carries a public record, or its absence, component by component. */
final class RecordCoder implements Coder {

  private static final Set<Class<?>> MAY_MISS = Set.of(Paragraph.Cell.class, PageRange.class);
  private static final String DIARY_NUMBER = "diaryNumber";

  private final RecordComponent[] components;
  private final Constructor<?> constructor;
  private final List<Method> accessors = new ArrayList<>();
  private final List<Coder> coders = new ArrayList<>();

  RecordCoder(Class<?> type) {
    this.components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.constructor = type.getConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Only public records are carried, not " + type + ".", e);
    }
  }

  /** Tells whether the api lets a component be null; its annotations are not there to be asked. */
  static boolean mayMiss(RecordComponent component) {
    return component.getDeclaringRecord() == DocumentFacts.class
        || MAY_MISS.contains(component.getType())
        || component.getName().equals(DIARY_NUMBER);
  }

  String components() {
    return Arrays.toString(components);
  }

  void complete(Coders all) {
    for (RecordComponent component : components) {
      accessors.add(component.getAccessor());
      coders.add(all.of(component.getGenericType()));
    }
  }

  @Override
  public void write(@Nullable Object value, Encoder out) throws ProtocolException {
    out.oneByte(value == null ? 0 : 1);
    if (value == null) {
      return;
    }
    out.budget().spend(cost());
    for (int i = 0; i < components.length; i++) {
      coders.get(i).write(component(value, i), out);
    }
  }

  @Override
  public @Nullable Object read(Decoder in) throws ProtocolException {
    if (in.oneByte() == 0) {
      return null;
    }
    in.budget().spend(cost());
    in.enter();
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = coders.get(i).read(in);
      if (values[i] == null && !mayMiss(components[i])) {
        throw new ProtocolException("nothing where something has to be");
      }
    }
    in.leave();
    return create(values);
  }

  private long cost() {
    return Budget.OBJECT + (long) Budget.REFERENCE * components.length;
  }

  private @Nullable Object component(Object value, int place) {
    try {
      return accessors.get(place).invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object create(@Nullable Object[] values) throws ProtocolException {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new ProtocolException("a record that its own checks refuse", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
