package se.radslag.foundation.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
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
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.foundation.safety.Vault;

/** What is said to a provider: where to send the browser, and what its answer is worth. */
@Component
class Conversation {

    /** Signatures with a public key, which anyone can check and only the provider can make. */
    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int KEYS_MOST_BYTES = 1_000_000;
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Cache<String, OIDCProviderMetadata> metadata =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(FRESH).build();

    private final Vault vault;

    Conversation(Vault vault) {
        this.vault = vault;
    }

    /** The provider said something that does not hold, or nothing at all. */
    static final class Unsound extends Exception {
        Unsound(String reason, @Nullable Throwable cause) {
            super(reason, cause);
        }
    }

    /** The address at the provider to send the browser to. */
    String address(Provider provider, String state, String nonce, String verifier, String back) throws Unsound {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "profile", "email"),
                        new ClientID(provider.clientId()),
                        URI.create(back))
                .endpointURI(metadata(provider).getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(nonce))
                .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256)
                .build()
                .toURI()
                .toString();
    }

    /**
     * What the provider vouches for about the person who came back with the code.
     *
     * @return the claims of an identity token whose signature, issuer, audience, time and nonce have been checked
     */
    Map<String, Object> claims(Provider provider, String code, String nonce, String verifier, String back)
            throws Unsound {
        OIDCProviderMetadata about = metadata(provider);
        var client = new ClientID(provider.clientId());
        try {
            HTTPRequest request = new TokenRequest.Builder(
                            about.getTokenEndpointURI(),
                            new ClientSecretBasic(client, secret(provider)),
                            new AuthorizationCodeGrant(
                                    new AuthorizationCode(code), URI.create(back), new CodeVerifier(verifier)))
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(PATIENCE_MILLIS);
            request.setReadTimeout(PATIENCE_MILLIS);
            var answer = OIDCTokenResponseParser.parse(request.send());
            if (!answer.indicatesSuccess()) {
                throw new Unsound("refused: " + answer.toErrorResponse().getErrorObject(), null);
            }
            JWT token = Objects.requireNonNull(((OIDCTokenResponse) answer.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken());
            return checked(token, about, client, nonce).getClaims();
        } catch (GeneralException
                | IOException
                | BadJOSEException
                | JOSEException
                | ParseException
                | NullPointerException
                | IllegalArgumentException e) {
            throw new Unsound("unsound answer", e);
        }
    }

    private Secret secret(Provider provider) {
        return new Secret(new String(vault.open(Sealing.PROVIDER, provider.clientSecret()), StandardCharsets.UTF_8));
    }

    private static JWTClaimsSet checked(JWT token, OIDCProviderMetadata about, ClientID client, String nonce)
            throws IOException, ParseException, BadJOSEException, JOSEException, Unsound {
        JWSAlgorithm algorithm =
                JWSAlgorithm.parse(token.getHeader().getAlgorithm().getName());
        if (!SIGNATURES.contains(algorithm)) {
            throw new Unsound("signed with " + algorithm, null);
        }
        JWKSet keys = JWKSet.load(about.getJWKSetURI().toURL(), PATIENCE_MILLIS, PATIENCE_MILLIS, KEYS_MOST_BYTES);
        new IDTokenValidator(about.getIssuer(), client, algorithm, keys).validate(token, new Nonce(nonce));
        return token.getJWTClaimsSet();
    }

    private OIDCProviderMetadata metadata(Provider provider) throws Unsound {
        OIDCProviderMetadata known = metadata.getIfPresent(provider.issuer());
        if (known != null) {
            return known;
        }
        try {
            OIDCProviderMetadata found =
                    OIDCProviderMetadata.resolve(new Issuer(provider.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
            metadata.put(provider.issuer(), found);
            return found;
        } catch (GeneralException | IOException | IllegalArgumentException e) {
            throw new Unsound("no answer from " + provider.issuer(), e);
        }
    }

    /** A claim as text; empty where there is none. */
    static String text(Map<String, Object> claims, String claim) {
        return claim.isEmpty() ? "" : Objects.toString(claims.get(claim), "");
    }

    /** A claim as many texts; none where there is none. */
    static List<String> texts(Map<String, Object> claims, String claim) {
        return switch (claims.get(claim)) {
            case List<?> many -> many.stream().map(String::valueOf).toList();
            case null -> List.of();
            case Object one -> List.of(one.toString());
        };
    }
}
