/** The store as OSGi services. */
@NullMarked
package se.jamkoll.store.internal.service;

import org.jspecify.annotations.NullMarked;
