package se.jamkoll.rest.internal.event;

import java.io.IOException;

/** Where the lines of a stream go. */
interface EventWire {

  /** Sends lines; waits for as long as whoever reads is slow. */
  void send(String lines) throws IOException;

  /** Ends the answer. */
  void close();
}
