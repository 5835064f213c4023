/** What the other packages of the api share. */
@Export
@Version("0.1.0")
@NullMarked
package se.jamkoll.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
