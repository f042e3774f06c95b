package se.radslag.foundation.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import tools.jackson.core.JacksonException;

/** What a device and the server say to each other: a challenge, and an answer that only the right device can give. */
@UseCase
class Ceremony {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.EdDSA),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));

    private final PasskeyRepository keys;
    private final Audit audit;
    private final WebAuthnManager library;
    private final AttestedCredentialDataConverter credentials;

    Ceremony(PasskeyRepository keys, Audit audit) {
        this.keys = keys;
        this.audit = audit;
        var converter = new ObjectConverter();
        this.library = WebAuthnManager.createNonStrictWebAuthnManager(converter);
        this.credentials = new AttestedCredentialDataConverter(converter);
    }

    /**
     * Something new to sign, for five minutes and one answer.
     *
     * @param personId the person who adds a key, or null for someone who signs in
     */
    byte[] challenge(@Nullable Long personId) {
        byte[] challenge = new DefaultChallenge().getValue();
        keys.addChallenge(challenge, personId, LIFE);
        return challenge;
    }

    /**
     * Adds the key that a device made for the person.
     *
     * @param answer the device's answer, as the browser writes it in JSON
     * @return false if the answer does not hold
     */
    boolean register(long personId, String name, String answer, Place place) {
        return understood(() -> {
                    RegistrationData data = library.parseRegistrationResponseJSON(answer);
                    ServerProperty server = expected(data.getCollectedClientData(), personId, place);
                    library.verify(data, new RegistrationParameters(server, ALGORITHMS, true, true));
                    var authenticator =
                            Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
                    AttestedCredentialData credential =
                            Objects.requireNonNull(authenticator.getAttestedCredentialData());
                    boolean added = keys.add(
                            personId,
                            credential.getCredentialId(),
                            credentials.convert(credential),
                            authenticator.getSignCount(),
                            name);
                    audit.record("passkey.added", "person/" + personId);
                    return added;
                })
                .orElse(false);
    }

    /**
     * Who gave the answer.
     *
     * @return the person's id; empty if the key is not known here, or the answer does not hold
     */
    Optional<Long> recognise(String answer, Place place) {
        return understood(() -> {
            AuthenticationData data = library.parseAuthenticationResponseJSON(answer);
            PasskeyRepository.Key key = keys.find(data.getCredentialId()).orElseThrow(NoSuchKey::new);
            var record = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    null,
                    null,
                    null,
                    key.counter(),
                    credentials.convert(key.credential()),
                    null,
                    null,
                    null,
                    null);
            ServerProperty server = expected(data.getCollectedClientData(), null, place);
            library.verify(data, new AuthenticationParameters(server, record, null, true, true));
            keys.use(
                    key.id(),
                    Objects.requireNonNull(data.getAuthenticatorData()).getSignCount());
            return key.personId();
        });
    }

    /** Removes a key of the person; false if there is none such. */
    boolean remove(long personId, long keyId) {
        boolean removed = keys.remove(personId, keyId);
        if (removed) {
            audit.record("passkey.removed", "person/" + personId);
        }
        return removed;
    }

    private ServerProperty expected(@Nullable CollectedClientData said, @Nullable Long personId, Place place) {
        var challenge = Objects.requireNonNull(said).getChallenge();
        if (!keys.takeChallenge(challenge.getValue(), personId)) {
            throw new NoSuchKey();
        }
        return ServerProperty.builder()
                .origin(new Origin(place.origin()))
                .rpId(place.host())
                .challenge(challenge)
                .build();
    }

    private static <T> Optional<T> understood(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (DataConversionException
                | VerificationException
                | JacksonException
                | IllegalArgumentException
                | NullPointerException
                | NoSuchKey e) {
            return Optional.empty();
        }
    }

    private static final class NoSuchKey extends RuntimeException {
        NoSuchKey() {
            super(null, null, false, false);
        }
    }
}
