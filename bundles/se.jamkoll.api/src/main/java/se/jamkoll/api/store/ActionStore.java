package se.jamkoll.api.store;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ActionQuery;

/** What people did about what is missing. */
@ProviderType
public interface ActionStore {

  /** Keeps a new action. */
  void keep(Action action);

  /**
   * Keeps what came of an action: its new version, outcome and closing.
   *
   * @throws StoreException of kind CONFLICT when it was closed already
   */
  void update(Action action);

  /** Returns an action by its id. */
  Optional<Action> find(String id);

  /** Returns the actions that a query asks for, newest first. */
  List<Action> find(ActionQuery query);

  /** Returns the open actions about any version of a document. */
  List<Action> openAbout(String host, String document);
}
