package se.jamkoll.store.internal.service;

/** Tells how the store is, to those who watch it. */
@FunctionalInterface
interface StoreWatch {

  /** Returns how the store is now. */
  StoreState state();
}
