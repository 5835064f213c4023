/** Who you are and what you may do, as services. */
@NullMarked
package se.jamkoll.security;

import org.jspecify.annotations.NullMarked;
