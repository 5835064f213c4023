@NullMarked
package se.jamkoll.compliance.internal.desk;

import org.jspecify.annotations.NullMarked;
