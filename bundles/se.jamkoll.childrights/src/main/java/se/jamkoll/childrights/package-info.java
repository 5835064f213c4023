/** The best interest of the child, as a rule set. */
@NullMarked
package se.jamkoll.childrights;

import org.jspecify.annotations.NullMarked;
