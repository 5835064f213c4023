@NullMarked
package se.jamkoll.compliance.internal.wording;

import org.jspecify.annotations.NullMarked;
