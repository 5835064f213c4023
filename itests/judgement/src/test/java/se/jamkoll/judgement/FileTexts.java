package se.jamkoll.judgement;

import se.jamkoll.api.document.Location;

/** What stands at places of a file, read without the reader under measurement. */
@FunctionalInterface
interface FileTexts {

  /** Returns the characters at a place, as they stand in the file. */
  String at(Location location);
}
