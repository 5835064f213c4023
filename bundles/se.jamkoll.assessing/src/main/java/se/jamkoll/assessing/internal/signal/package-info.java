/** What was found in a document: the signals that levels, answers and findings rest on. */
@NullMarked
package se.jamkoll.assessing.internal.signal;

import org.jspecify.annotations.NullMarked;
