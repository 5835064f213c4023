@NullMarked
package se.jamkoll.compliance.internal.event;

import org.jspecify.annotations.NullMarked;
