/**
 * The ten success factors of SKR's checklist: the score that is suggested for factor 7 (decision
 * documentation), people's own assessments of all ten, and how organisations compare.
 *
 * <p>What the machine counted and what people assessed are kept apart everywhere.
 */
@Export
@Version("0.1.0")
@NullMarked
package se.jamkoll.api.factor;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
