@NullMarked
package se.jamkoll.compliance.internal.action;

import org.jspecify.annotations.NullMarked;
