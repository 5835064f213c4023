package se.jamkoll.assessing.internal.language;

/** What a word can speak of; the lexicon says which forms do. */
public enum Concept {
  /** Women, in any word that counts (rubric section 3). */
  WOMEN,
  /** Men; never the pronoun "man" nor titles in -man. */
  MEN,
  /** Girls. */
  GIRLS,
  /** Boys. */
  BOYS,
  /** Daughters: girls, or women where the text speaks of relatives. */
  DAUGHTERS,
  /** Sons: boys, or men where the text speaks of relatives. */
  SONS,
  /** Sex or gender equality in general. */
  SEX,
  /** Children and young people, without sex. */
  CHILDREN,
  /** Adults, without sex. */
  ADULTS,
  /** Care of the old, and relatives in it: sons and daughters there are grown up. */
  CARE,
  /** The employer's own staff. */
  STAFF,
  /** People in any role. */
  PEOPLE,
  /** A team or a group: with a modifier that names women or boys, it is one of theirs. */
  TEAM,
  /** Things that carry no one's situation: a word for what the case concerns. */
  QUEUE,

  /** Not, no, never. */
  NEGATION,
  /** To affect or to concern. */
  AFFECT,
  /** Only to be concerned, covered or included. */
  CONCERN,
  /** A consequence, an effect, a difference, an aspect. */
  CONSEQUENCE,
  /** To gain, lose, get, be spared, be able: something changes for someone. */
  GAIN,
  /** To increase, decrease, improve, move: something changes. */
  CHANGE,
  /** To lead to something. */
  CAUSE,
  /** Expected. */
  FUTURE,
  /** To make something so. */
  MAKE,
  /** Can, must, need. */
  ABILITY,
  /** A possibility, a risk, a benefit: something at stake. */
  STAKE,
  /** Longer, safer, dearer: a new state. */
  COMPARATIVE,
  /** Instead, no longer, thereby, now. */
  TURN,
  /** The proposal or decision itself. */
  DECISION,

  /** To be, to have, to make up: a state of things. */
  FACT,
  /** Something that happened. */
  PAST,
  /** More often, to a higher degree, usually. */
  HABIT,
  /** According to a survey or a count. */
  SOURCE,
  /** A number, a share or an amount of people. */
  QUANTITY,

  /** Alike, the same. */
  ALIKE,
  /** Differently. */
  DIFFERENT,
  /** Unchanged, still, as before. */
  UNCHANGED,
  /** Only, exclusively. */
  ONLY,
  /** Because. */
  REASON,
  /** Therefore. */
  CONCLUSION,
  /** Neutral as to sex. */
  NEUTRAL,
  /** Relevant, applicable. */
  APPLICABLE,

  /** Considered, weighed in, analysed. */
  PROCEDURE,
  /** Later, in the next step. */
  DEFERRAL,
  /** Policy, law, plan, principle. */
  POLICY,
  /** Goals. */
  GOAL,
  /** Good, important, contributes. */
  SLOGAN,

  /** Somebody else's text. */
  OTHERS,
  /** To say or write. */
  SAYING,
  /** An instruction to the one who writes. */
  INSTRUCTION,
  /** A word without content of its own in a reason. */
  GENERIC,
  /** The form of the case: administrative, formal. */
  FORMAL,
  /** A pronoun that may stand for groups named before. */
  PRONOUN,
  /** Needs, rights, safety, situation. */
  NEED,
  /** An appendix. */
  APPENDIX,
  /** A measure. */
  MEASURE,
  /** A follow-up. */
  FOLLOW_UP,

  /** A pronoun or a queue, but at times a man or sex. */
  MAN_OR_SEX,
  /** A verb that means something of its own with a particle near. */
  WITH_PARTICLE,
  /** Any other verb: it shows where a clause has its verb. */
  VERB,
  /** What a service does day by day: offers, starts, is given. */
  ROUTINE,
  /** Neutral, neutral as to sex. */
  NEUTRAL_WORD,
  /** No one, none, neither. */
  NO_ONE,
  /** Neither … nor. */
  NEITHER,
  /** Can, dares, has time to: with "not" an effect, no denial. */
  ABLE,
  /** A time that "as" compares with: today, before. */
  AS_BEFORE,
  /** Still. */
  STILL,
  /** Untouched, unaltered. */
  UNTOUCHED,
  /** To alter, an alteration. */
  ALTERATION,
  /** To lack, without. */
  LACK,
  /** An analysis, to need one. */
  ANALYSIS,
  /** Divided by sex. */
  BY_SEX,
  /** How, what, which: the start of an indirect question. */
  ASKING,
  /** What follows a question that is not answered yet. */
  UNKNOWN_YET,
  /** Put off to later. */
  POSTPONED,
  /** Investigated, described, handled. */
  TREATED,
  /** A later time or step. */
  LATER_TIME,
  /** Way, degree, extent. */
  MANNER,
  /** Identical, the same: with "not" a difference. */
  EQUAL,
  /** Alike. */
  LIKE,
  /** What makes "alike" a comparison of something else. */
  COMPARED,
  /** To be touched. */
  TOUCH,
  /** To favour. */
  FAVOUR,
  /** Good, positive, important. */
  PRAISE,
  /** To get, give or have. */
  GET,
  /** Consequences, without which. */
  CONSEQUENCES_ALONE,
  /** Shall, in line with. */
  WILL,
  /** New, or of a size. */
  NEW_STATE,
  /** Alike for all. */
  SAME_FOR_ALL,
  /** Environment, climate, economy, cost. */
  OTHER_MATTER,
  /** The heading, the text itself. */
  OF_ITSELF,
  /** Divided, as figures are by sex. */
  DIVIDED,
  /** To ask, measure or look into. */
  INQUIRY,
  /** A survey, an account of what came of it. */
  ACCOUNT
}
