/**
 * What is kept, and how work goes on after a stop: the store as its neighbours see it. No document
 * text, heading, title, file name, or person named in a document ever goes in.
 */
@Export
@Version("0.1.0")
@NullMarked
package se.jamkoll.api.store;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
