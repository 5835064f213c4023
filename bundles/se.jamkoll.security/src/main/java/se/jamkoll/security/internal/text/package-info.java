/** What people are told when they are not let in, in Swedish and English. */
@NullMarked
package se.jamkoll.security.internal.text;

import org.jspecify.annotations.NullMarked;
