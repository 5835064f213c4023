package se.jamkoll.store;

/** A test of a store, whichever its database. */
interface TestedStore {

  /** Returns an empty store, which is closed after the test. */
  Store store();

  /** Closes the store and opens the same again. */
  Store reopen();
}
