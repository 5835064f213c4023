package se.jamkoll.security.internal.session;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The addresses that people have signed in from since the server started: the newest of them. */
final class KnownPlaces {

  private static final int MOST = 10_000;

  private record Place(String client, String login) {

    static Place of(String client, String login) {
      return new Place(client, login.toLowerCase(Locale.ROOT));
    }
  }

  private final Map<Place, Boolean> places =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Boolean> eldest) {
          return size() > MOST;
        }
      };

  synchronized boolean has(String client, String login) {
    return places.containsKey(Place.of(client, login));
  }

  synchronized void add(String client, String login) {
    places.put(Place.of(client, login), true);
  }
}
