/** Profiles as files, and what they exempt. */
@NullMarked
package se.jamkoll.assessing.internal.profile;

import org.jspecify.annotations.NullMarked;
