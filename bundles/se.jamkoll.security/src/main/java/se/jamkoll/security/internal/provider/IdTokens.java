package se.jamkoll.security.internal.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessException.Problem;

/** Speaks OpenID Connect with the organisation's own service: authorization code with PKCE. */
final class IdTokens {

  private static final int CONNECT_MILLIS = 3_000;
  private static final int READ_MILLIS = 5_000;
  private static final int LARGEST_KEY_SET = 256 * 1024;

  private final Provider provider;
  private final AtomicReference<@Nullable OIDCProviderMetadata> known = new AtomicReference<>();
  private final AtomicReference<@Nullable IDTokenValidator> validator = new AtomicReference<>();

  IdTokens(Provider provider) {
    this.provider = provider;
  }

  /**
   * What a valid token says.
   *
   * @param subject who it is, for the service
   * @param claims everything it says
   */
  record Said(String subject, Map<String, Object> claims) {}

  /** Returns where to send a browser to sign in. */
  URI signIn(String state, String nonce, String verifier) {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            Scope.parse(provider.scope()),
            new ClientID(provider.clientId()),
            provider.callback())
        .endpointURI(metadata().getAuthorizationEndpointURI())
        .state(new State(state))
        .nonce(new Nonce(nonce))
        .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** Returns where to send a browser to sign out; null when the service has no such place. */
  @Nullable URI signOut() {
    return metadata().getEndSessionEndpointURI();
  }

  /**
   * Exchanges a code for a token, and returns what it says.
   *
   * @throws AccessException when the service does not answer, or what it answers is not valid:
   *     signature, issuer, audience, expiry and nonce
   */
  Said exchange(String code, String nonce, String verifier) {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), provider.callback(), new CodeVerifier(verifier));
    try {
      HTTPRequest request = tokenRequest(grant).toHTTPRequest();
      request.setConnectTimeout(CONNECT_MILLIS);
      request.setReadTimeout(READ_MILLIS);
      TokenResponse response = OIDCTokenResponseParser.parse(request.send());
      if (!(response instanceof OIDCTokenResponse success)) {
        throw new AccessException(Problem.SIGN_IN_REFUSED);
      }
      return said(success.getOIDCTokens().getIDToken(), nonce);
    } catch (IOException e) {
      throw new AccessException(Problem.SIGN_IN_UNAVAILABLE);
    } catch (ParseException | java.text.ParseException e) {
      throw new AccessException(Problem.SIGN_IN_REFUSED);
    }
  }

  private TokenRequest tokenRequest(AuthorizationCodeGrant grant) {
    URI endpoint = metadata().getTokenEndpointURI();
    ClientID client = new ClientID(provider.clientId());
    return provider.clientSecret().isEmpty()
        ? new TokenRequest.Builder(endpoint, client, grant).build()
        : new TokenRequest.Builder(
                endpoint, new ClientSecretBasic(client, new Secret(provider.clientSecret())), grant)
            .build();
  }

  private Said said(@Nullable JWT token, String nonce)
      throws java.text.ParseException, IOException {
    if (token == null) {
      throw new AccessException(Problem.SIGN_IN_REFUSED);
    }
    try {
      IDTokenClaimsSet valid = validator().validate(token, new Nonce(nonce));
      return new Said(valid.getSubject().getValue(), token.getJWTClaimsSet().getClaims());
    } catch (BadJOSEException e) {
      throw new AccessException(Problem.SIGN_IN_REFUSED);
    } catch (JOSEException e) {
      throw new AccessException(Problem.SIGN_IN_UNAVAILABLE);
    }
  }

  private IDTokenValidator validator() throws IOException {
    IDTokenValidator before = validator.get();
    if (before != null) {
      return before;
    }
    IDTokenValidator made =
        new IDTokenValidator(
            new Issuer(provider.issuer()),
            new ClientID(provider.clientId()),
            JWSAlgorithm.RS256,
            metadata().getJWKSetURI().toURL(),
            new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_KEY_SET));
    validator.set(made);
    return made;
  }

  private OIDCProviderMetadata metadata() {
    OIDCProviderMetadata before = known.get();
    if (before != null) {
      return before;
    }
    try {
      OIDCProviderMetadata told =
          OIDCProviderMetadata.resolve(new Issuer(provider.issuer()), CONNECT_MILLIS, READ_MILLIS);
      known.set(told);
      return told;
    } catch (IOException e) {
      throw new AccessException(Problem.SIGN_IN_UNAVAILABLE);
    } catch (GeneralException e) {
      throw new AccessException(Problem.SIGN_IN_REFUSED);
    }
  }
}
