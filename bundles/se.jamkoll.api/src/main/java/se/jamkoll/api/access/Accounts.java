package se.jamkoll.api.access;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The accounts, for administrators; and everyone's own password.
 *
 * <p>Methods throw {@link DeniedException} when the caller may not, and {@link AccessException}
 * when it cannot be done. What changes an account ends its sessions, and is recorded.
 */
@ProviderType
public interface Accounts {

  /** Returns all accounts, by login. */
  List<Account> list(Caller caller);

  /** Returns what people's accounts are called, by login; to strategists too, who give tasks. */
  List<Name> names(Caller caller);

  /** Returns an account. */
  Account find(Caller caller, String id);

  /**
   * Makes an account that signs in here.
   *
   * @param login 1–100 characters without space at its ends and control characters; upper and lower
   *     case are the same
   */
  OneTimePassword make(Caller caller, String login, Set<Grant> grants);

  /** Gives an account these roles instead of those it has. */
  Account grant(Caller caller, String id, Set<Grant> grants);

  /** Lets an account sign in, or no longer. */
  Account enable(Caller caller, String id, boolean enabled);

  /** Gives an account a new password, to be changed at the next sign-in, and unlocks it. */
  OneTimePassword resetPassword(Caller caller, String id);

  /** Removes an account with its sessions and tokens; what it did stays recorded by its id. */
  void remove(Caller caller, String id);

  /**
   * Changes the caller's own password, and ends every session of theirs: sign in anew with it.
   *
   * @param present the present password
   * @param next the new one: at least 12 characters, at most 200, not one that many use
   */
  void changePassword(Caller caller, String present, String next);

  /**
   * What an account is called.
   *
   * @param id its opaque id
   * @param login what it signs in with
   */
  record Name(String id, String login) {}
}
