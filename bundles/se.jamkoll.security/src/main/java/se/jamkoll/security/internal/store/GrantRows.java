package se.jamkoll.security.internal.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;

/** Roles that something holds: an account, or a token. */
enum GrantRows {
  OF_ACCOUNTS("account_grant", "account_id"),
  OF_TOKENS("token_grant", "token_id");

  private final String table;
  private final String holder;

  GrantRows(String table, String holder) {
    this.table = table;
    this.holder = holder;
  }

  /** Returns the grants of one holder. */
  Set<Grant> of(Handle handle, String id) {
    return new HashSet<>(
        handle
            .createQuery(
                "SELECT role_name, body_name FROM " + table + " WHERE " + holder + " = :id")
            .bind("id", id)
            .map((row, context) -> grant(row.getString("role_name"), row.getString("body_name")))
            .list());
  }

  /** Returns the grants of every holder. */
  Map<String, Set<Grant>> all(Handle handle) {
    Map<String, Set<Grant>> all = new HashMap<>();
    handle
        .createQuery("SELECT * FROM " + table)
        .map(
            (row, context) -> {
              all.computeIfAbsent(row.getString(holder), key -> new HashSet<>())
                  .add(grant(row.getString("role_name"), row.getString("body_name")));
              return true;
            })
        .list();
    return all;
  }

  /** Gives a holder these grants instead of those it has. */
  void replace(Handle handle, String id, Collection<Grant> grants) {
    handle
        .createUpdate("DELETE FROM " + table + " WHERE " + holder + " = :id")
        .bind("id", id)
        .execute();
    if (grants.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO "
                + table
                + " ("
                + holder
                + ", role_name, body_name)"
                + " VALUES (:id, :role, :body)");
    for (Grant grant : grants) {
      batch
          .bind("id", id)
          .bind("role", grant.role().name())
          .bind("body", Objects.requireNonNullElse(grant.body(), ""))
          .add();
    }
    batch.execute();
  }

  private static Grant grant(String role, String body) {
    return new Grant(Role.valueOf(role), body.isEmpty() ? null : body);
  }
}
