/** The register as a host: what others see of it. */
@NullMarked
package se.jamkoll.host.register.internal.host;

import org.jspecify.annotations.NullMarked;
