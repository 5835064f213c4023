/**
 * Decision documents as read: one canonical text, its paragraphs and where they stand in the file.
 */
@Export
@Version("0.1.0")
@NullMarked
package se.jamkoll.api.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
