package se.jamkoll.store.internal.sql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets a library take part in the transaction of its thread: its statements go over the connection
 * of that transaction, which the library can neither commit nor close.
 *
 * @param transactions the transactions
 * @param connections where a connection comes from outside a transaction
 */
public record JoinedDataSource(Transactions transactions, DataSource connections)
    implements OverConnections {

  @Override
  public Connection getConnection() throws SQLException {
    Connection joined = transactions.connection();
    return joined == null ? connections.getConnection() : lent(joined);
  }

  private static Connection lent(Connection joined) {
    return (Connection)
        Proxy.newProxyInstance(
            JoinedDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close") || method.getName().equals("commit")) {
                return null;
              }
              try {
                return method.invoke(joined, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
