/**
 * Compliance statistics: how many items say what their decision means, where, and whether it
 * changes. Nothing is counted below body and administration, and nothing per account.
 */
@Export
@Version("0.1.0")
@NullMarked
package se.jamkoll.api.statistics;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
