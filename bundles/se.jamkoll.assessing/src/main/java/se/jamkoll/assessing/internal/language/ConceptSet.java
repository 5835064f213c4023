package se.jamkoll.assessing.internal.language;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** An immutable set of concepts that is asked often: one bit each. */
@SuppressWarnings("EnumOrdinal") // a bit is an ordinal; none is stored or sent
public final class ConceptSet extends AbstractSet<Concept> {

  /** The set of nothing. */
  static final ConceptSet NONE = new ConceptSet(0, 0);

  private static final List<Concept> ALL = List.of(Concept.values());

  private final long low;
  private final long high;

  private ConceptSet(long low, long high) {
    this.low = low;
    this.high = high;
  }

  /** Returns the set of some concepts. */
  public static ConceptSet of(Collection<Concept> concepts) {
    if (concepts instanceof ConceptSet set) {
      return set;
    }
    long low = 0;
    long high = 0;
    for (Concept concept : concepts) {
      int at = concept.ordinal();
      low |= at < Long.SIZE ? 1L << at : 0;
      high |= at < Long.SIZE ? 0 : 1L << (at - Long.SIZE);
    }
    return low == 0 && high == 0 ? NONE : new ConceptSet(low, high);
  }

  /** Returns the set of some concepts. */
  public static ConceptSet of(Concept... concepts) {
    return of(List.of(concepts));
  }

  /** Returns everything that any of some words speaks of. */
  public static ConceptSet of(Iterable<Token> tokens) {
    long low = 0;
    long high = 0;
    for (Token token : tokens) {
      low |= token.concepts().low;
      high |= token.concepts().high;
    }
    return new ConceptSet(low, high);
  }

  /** Returns the concepts of this and of another set. */
  ConceptSet with(Collection<Concept> more) {
    ConceptSet other = of(more);
    return holds(other) ? this : new ConceptSet(low | other.low, high | other.high);
  }

  /** Returns the concepts of this set that are not in another. */
  ConceptSet without(ConceptSet other) {
    return new ConceptSet(low & ~other.low, high & ~other.high);
  }

  /** Returns the concepts that are in both sets. */
  ConceptSet in(ConceptSet other) {
    return new ConceptSet(low & other.low, high & other.high);
  }

  /** Tells whether all concepts of another set are in this one. */
  boolean holds(ConceptSet other) {
    return (other.low & ~low) == 0 && (other.high & ~high) == 0;
  }

  /** Tells whether a concept is in the set. */
  public boolean has(Concept concept) {
    int at = concept.ordinal();
    return at < Long.SIZE ? (low >>> at & 1) != 0 : (high >>> (at - Long.SIZE) & 1) != 0;
  }

  /** Tells whether any concept is in both sets. */
  public boolean meets(ConceptSet other) {
    return (low & other.low) != 0 || (high & other.high) != 0;
  }

  /** Returns how many concepts are in both sets. */
  public int shared(ConceptSet other) {
    return Long.bitCount(low & other.low) + Long.bitCount(high & other.high);
  }

  @Override
  public boolean contains(Object object) {
    return object instanceof Concept concept && has(concept);
  }

  @Override
  public Iterator<Concept> iterator() {
    Stream<Concept> present = ALL.stream().filter(this::has);
    return present.iterator();
  }

  @Override
  public int size() {
    return Long.bitCount(low) + Long.bitCount(high);
  }
}
