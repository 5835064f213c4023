/**
 * What a further rule set needs: its rules are Jakarta Validation constraints on an analysed
 * letter.
 */
@Export
@Version("0.1.0")
@NullMarked
package se.jamkoll.api.rule;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
