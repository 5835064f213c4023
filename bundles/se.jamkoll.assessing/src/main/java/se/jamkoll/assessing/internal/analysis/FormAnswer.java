package se.jamkoll.assessing.internal.analysis;

/**
 * A ticked box in a form.
 *
 * @param passage where it stands
 * @param reading what it says
 * @param bothTicked whether boxes are ticked that exclude each other
 */
record FormAnswer(Passage passage, Reading reading, boolean bothTicked) {}
