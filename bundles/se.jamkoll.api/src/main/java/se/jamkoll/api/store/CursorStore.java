package se.jamkoll.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** How far the changes of each host have been followed. */
@ProviderType
public interface CursorStore {

  /** Returns the cursor of a host; nothing before its first page. */
  Optional<String> cursor(String host);

  /**
   * Moves the cursor of a host.
   *
   * @param from where it must stand; null when there must be none yet
   * @param to where it stands then; null to begin again
   * @throws StoreException of kind CONFLICT when it stands elsewhere: someone else has moved it
   */
  void move(String host, @Nullable String from, @Nullable String to);

  /** Returns every host that was ever followed, and when its cursor moved last. */
  List<Followed> all();

  /**
   * A host that is followed.
   *
   * @param host its id
   * @param moved when its cursor moved last
   */
  record Followed(String host, Instant moved) {}
}
