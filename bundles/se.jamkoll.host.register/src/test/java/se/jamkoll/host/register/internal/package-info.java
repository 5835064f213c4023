@NullMarked
package se.jamkoll.host.register.internal;

import org.jspecify.annotations.NullMarked;
