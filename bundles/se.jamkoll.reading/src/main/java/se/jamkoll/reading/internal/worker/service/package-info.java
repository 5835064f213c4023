/** What a server offers: the workers as a service of the framework, and their health. */
@NullMarked
package se.jamkoll.reading.internal.worker.service;

import org.jspecify.annotations.NullMarked;
