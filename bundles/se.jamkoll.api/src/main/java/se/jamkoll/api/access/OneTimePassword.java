package se.jamkoll.api.access;

/**
 * An account and the password that it signs in with once, to choose another. It is told once and
 * kept nowhere.
 *
 * @param account the account
 * @param password the password
 */
public record OneTimePassword(Account account, String password) {

  /** Tells no password. */
  @Override
  public String toString() {
    return "OneTimePassword[" + account.id() + "]";
  }
}
