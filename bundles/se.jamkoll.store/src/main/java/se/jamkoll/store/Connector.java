package se.jamkoll.store;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Connects to a database: by a driver that is a service, or on the class path. */
@FunctionalInterface
public interface Connector {

  /** Returns connections of a user, none of which is open yet. */
  DataSource connect(String url, String user, String password) throws SQLException;
}
