/** One profile file: its values, what is allowed of them, and what is said of the rest. */
@NullMarked
package se.jamkoll.assessing.internal.profile.file;

import org.jspecify.annotations.NullMarked;
