package se.jamkoll.api.access;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The tokens of programs: one's own; and those of hosts, for administrators.
 *
 * <p>Methods throw {@link DeniedException} when the caller may not, and {@link AccessException}
 * when it cannot be done.
 */
@ProviderType
public interface Tokens {

  /** Returns the caller's own tokens, newest first. */
  List<Token> own(Caller caller);

  /** Returns the tokens of all accounts, newest first; for administrators. */
  List<Token> all(Caller caller);

  /**
   * Makes a token. One for another account is made by administrators, and for hosts only: no one
   * gets to see other people's drafts this way.
   */
  IssuedToken issue(Caller caller, TokenRequest request);

  /** Revokes a token of one's own, or of anyone for administrators. */
  void revoke(Caller caller, String id);
}
