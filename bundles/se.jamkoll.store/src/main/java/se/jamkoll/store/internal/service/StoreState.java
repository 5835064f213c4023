package se.jamkoll.store.internal.service;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.jamkoll.store.Store;

/**
 * How the store is.
 *
 * @param store the store; null when it is not open
 * @param problem why it could not be opened; null when it could, or was not tried yet
 * @param folder the folder of the database's file; null when it is not a file of ours
 */
record StoreState(@Nullable Store store, @Nullable String problem, @Nullable Path folder) {}
