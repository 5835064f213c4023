package se.jamkoll.assessing.internal.language;

/** What a word form speaks of, as far as the rubric cares. */
public enum Concept {
  /** Kvinnor. */
  WOMEN,
  /** Män. */
  MEN,
  /** Flickor. */
  GIRLS,
  /** Pojkar. */
  BOYS,
  /** Sons and daughters: the pair follows from the age in the text. */
  DAUGHTERS,
  SONS,
  /** Sex or gender equality in general. */
  SEX,
  /** Children and young people without girls and boys. */
  CHILDREN,
  /** Grown-ups in general. */
  ADULTS,
  /** People in general, of whom figures could be given by sex. */
  PEOPLE,
  /** The employer's own people. */
  STAFF,
  /** A word that negates. */
  NEGATION,
  /** To affect or concern, and its nouns: says that there is or is not an effect, not which. */
  AFFECT,
  /** To be concerned or included, without saying how. */
  CONCERN,
  /** A change for someone: gets, loses, has to, avoids, dearer, nearer … */
  CHANGE,
  /** A change that also states what is so already: longer, fewer, less. */
  COMPARATIVE,
  /** How things are: is, makes up, states, travels more often. */
  FACT,
  /** A number or a share. */
  QUANTITY,
  /** Introduces a reason. */
  REASON,
  /** Draws a conclusion from the sentence before. */
  CONCLUSION,
  /** Says that something stays as it is. */
  UNCHANGED,
  /** Delimits: only, solely, merely. */
  ONLY,
  /** Has been considered, taken into account, assessed. */
  PROCEDURE,
  /** Will be looked into later. */
  DEFERRAL,
  /** A goal, policy or plan. */
  GOAL,
  /** Claims to be neutral or equal for all. */
  NEUTRAL,
  /** Praise without who and how. */
  SLOGAN,
  /** Different, without saying how. */
  DIFFERENT,
  /** Alike. */
  ALIKE,
  /** Contrast between clauses. */
  CONTRAST,
  /** A person or body that speaks: a motion, a reply, a reservation. */
  OTHERS,
  /** A verb of saying. */
  SAYING,
  /** A verb that tells the writer what to write. */
  INSTRUCTION,
  /** Following up. */
  FOLLOW_UP,
  /** A planned or decided measure. */
  MEASURE,
  /** Words of decisions and matters that say nothing particular. */
  GENERIC,
  /** Formal character: administrative, editorial, technical. */
  FORMAL,
  /** What children need, feel and think. */
  NEED,
  /** A pronoun for people just named. */
  PRONOUN,
  /** An appendix. */
  APPENDIX,
  /** A queue. */
  QUEUE
}
