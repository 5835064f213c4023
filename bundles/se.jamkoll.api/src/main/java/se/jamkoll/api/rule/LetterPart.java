package se.jamkoll.api.rule;

/** A part of a letter that a rule can point at. */
public sealed interface LetterPart permits LetterSection, LetterSentence {}
