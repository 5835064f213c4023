/** Who may do what: the walls between bodies, and around drafts. */
@NullMarked
package se.jamkoll.compliance.internal.access;

import org.jspecify.annotations.NullMarked;
