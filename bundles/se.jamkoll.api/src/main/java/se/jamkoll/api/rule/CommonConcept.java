package se.jamkoll.api.rule;

/** What a word can speak of, whatever the perspective; names of groups and offices never count. */
public enum CommonConcept {
  /** Women, in any word that counts (rubric section 3). */
  WOMEN,
  /** Men. */
  MEN,
  /** Girls. */
  GIRLS,
  /** Boys. */
  BOYS,
  /** Sex or gender equality in general. */
  SEX,
  /** Children and young people, without sex. */
  CHILDREN,
  /** The employer's own staff. */
  STAFF,
  /** Not, no, never. */
  NEGATION,
  /** A word that brings a reason. */
  REASON
}
