/** People's own assessments of items. */
@NullMarked
package se.jamkoll.compliance.internal.manual;

import org.jspecify.annotations.NullMarked;
