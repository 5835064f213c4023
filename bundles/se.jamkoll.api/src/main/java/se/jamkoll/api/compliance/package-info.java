/**
 * The work of seeing to it that decisions are described: what was found in each version, the checks
 * of meetings, and what people did about it.
 */
@Export
@Version("0.1.0")
@NullMarked
package se.jamkoll.api.compliance;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
