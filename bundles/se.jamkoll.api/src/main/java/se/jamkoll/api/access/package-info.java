/** Who asks, and what they may do. */
@Export
@Version("0.1.0")
@NullMarked
package se.jamkoll.api.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
