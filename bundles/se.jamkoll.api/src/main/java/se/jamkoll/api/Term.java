package se.jamkoll.api;

/** A word of the domain that people read by a name in their language. */
public interface Term {

  /** Returns the constant's name, as written in JSON. */
  String name();
}
