/** What an assessment of one decision document says, in the words of the rubric. */
@Export
@Version("0.1.0")
@NullMarked
package se.jamkoll.api.assessment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
