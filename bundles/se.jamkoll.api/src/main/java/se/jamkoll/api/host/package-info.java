/**
 * What a case-management system (ärendehanteringssystem) offers to be followed. A host registers a
 * {@link se.jamkoll.api.host.CaseHost} as a service; nothing else ties it to Jämkoll.
 */
@Export
@Version("0.1.0")
@NullMarked
package se.jamkoll.api.host;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
