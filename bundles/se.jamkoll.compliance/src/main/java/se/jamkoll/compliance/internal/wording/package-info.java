/** Wording to copy or change, by templates that an organisation may replace with its own. */
@NullMarked
package se.jamkoll.compliance.internal.wording;

import org.jspecify.annotations.NullMarked;
