package se.radslag.foundation.identity;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.RegisterPerson;
import se.radslag.foundation.web.Tokens;

/** Takes the code that someone read in their letter, and the name of someone new. */
@UseCase
class RedeemCode {

    static final int TRIES = 5;

    private static final Duration NAMING = Duration.ofMinutes(30);

    private final CodeRepository codes;
    private final PersonRepository people;
    private final RegisterPerson register;

    RedeemCode(CodeRepository codes, PersonRepository people, RegisterPerson register) {
        this.codes = codes;
        this.people = people;
        this.register = register;
    }

    /** What came of a code. */
    sealed interface Outcome {
        /** The right code, from someone we know. */
        record Welcome(long personId) implements Outcome {}

        /** The right code, from someone new: a name remains to be given. */
        record Newcomer() implements Outcome {}

        /** @param left tries that remain; none means that another code must be asked for */
        record Wrong(int left) implements Outcome {}

        /** The code has expired, was used, or was never sent. */
        record Expired() implements Outcome {}
    }

    Outcome take(String token, String code) {
        byte[] key = Tokens.hash(token);
        Optional<CodeRepository.Sent> found = codes.countTry(key);
        if (found.isEmpty() || found.get().expired()) {
            return new Outcome.Expired();
        }
        CodeRepository.Sent sent = found.get();
        boolean right = MessageDigest.isEqual(sent.codeHash(), RequestCode.hash(token, code));
        if (sent.tries() > TRIES || !right) {
            return new Outcome.Wrong(Math.max(0, TRIES - sent.tries()));
        }
        Optional<Person> person = people.findByEmail(sent.email());
        if (person.isPresent()) {
            codes.remove(key);
            return new Outcome.Welcome(person.get().id());
        }
        codes.confirm(key, NAMING);
        return new Outcome.Newcomer();
    }

    /** Registers the newcomer who gave the right code; empty if that was too long ago, or was done already. */
    Optional<Long> name(String token, String name) {
        return codes.takeConfirmed(Tokens.hash(token))
                .map(email -> people.findByEmail(email).map(Person::id).orElseGet(() -> register.self(name, email)));
    }
}
