package se.radslag.foundation.identity;

import java.security.SecureRandom;
import java.time.Duration;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.mail.Postbox;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Tokens;

/** Sends a code to an address, whoever it belongs to: the answer tells nobody whether the address is known. */
@UseCase
class RequestCode {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final CodeRepository codes;
    private final Postbox postbox;

    RequestCode(CodeRepository codes, Postbox postbox) {
        this.codes = codes;
        this.postbox = postbox;
    }

    /** Sends a code and returns the token by which the asking browser proves that it asked. */
    String to(String email, Frame frame) {
        String token = Tokens.fresh();
        String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        codes.add(Tokens.hash(token), email.strip(), hash(token, code), LIFE);
        postbox.postTo(
                email.strip(),
                frame.t("identity.letter.subject", code, frame.organisationName()),
                frame.t("identity.letter.body", code, frame.organisationName(), LIFE.toMinutes()));
        return token;
    }

    static byte[] hash(String token, String code) {
        return Tokens.hash(token + "\n" + code);
    }
}
