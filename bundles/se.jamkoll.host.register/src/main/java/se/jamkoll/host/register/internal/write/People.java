package se.jamkoll.host.register.internal.write;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Bodies, users, and what users do for bodies. */
public final class People {

  private final Handle handle;

  People(Handle handle) {
    this.handle = handle;
  }

  /** Adds a body. */
  public void addBody(String name, BodyKind kind) {
    handle.execute("INSERT INTO body (body_name, kind) VALUES (?, ?)", name, kind.name());
  }

  /**
   * Adds a user and returns the key.
   *
   * @param login what the user logs in with
   * @param name what people call the user
   */
  public String addUser(String login, String name) {
    String key = Keys.next();
    handle.execute(
        "INSERT INTO register_user (user_key, login, display_name) VALUES (?, ?, ?)",
        key,
        login,
        name);
    return key;
  }

  /**
   * Gives a user a duty.
   *
   * @param body the body it is for; null for every body
   */
  public void give(String user, Duty duty, @Nullable String body) {
    handle
        .createUpdate("INSERT INTO duty (user_key, duty, body_name) VALUES (:user, :duty, :body)")
        .bind("user", user)
        .bind("duty", duty.name())
        .bind("body", body)
        .execute();
  }
}
