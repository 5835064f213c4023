/** The rules, each a Jakarta Validation constraint on the analysed letter, and what they share. */
@NullMarked
package se.jamkoll.childrights.internal;

import org.jspecify.annotations.NullMarked;
