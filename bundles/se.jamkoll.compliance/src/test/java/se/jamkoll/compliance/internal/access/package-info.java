@NullMarked
package se.jamkoll.compliance.internal.access;

import org.jspecify.annotations.NullMarked;
