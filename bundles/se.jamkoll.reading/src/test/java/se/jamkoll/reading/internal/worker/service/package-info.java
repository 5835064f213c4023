@NullMarked
package se.jamkoll.reading.internal.worker.service;

import org.jspecify.annotations.NullMarked;
