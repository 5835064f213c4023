@NullMarked
package se.jamkoll.compliance.internal.manual;

import org.jspecify.annotations.NullMarked;
