/** What compliance work says to people, in Swedish and English. */
@NullMarked
package se.jamkoll.compliance.internal.text;

import org.jspecify.annotations.NullMarked;
