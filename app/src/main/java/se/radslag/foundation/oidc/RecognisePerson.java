package se.radslag.foundation.oidc;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.organisation.EmailAddress;
import se.radslag.foundation.organisation.GrantRole;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.RegisterPerson;
import se.radslag.foundation.safety.Vault;
import se.radslag.foundation.web.Role;

/** Finds whom a provider vouches for, registers them the first time, and lets their groups decide their roles. */
@UseCase
class RecognisePerson {

    private static final int KEY_BYTES = 32;

    private final ProviderRepository providers;
    private final Vault vault;
    private final PersonRepository people;
    private final RegisterPerson register;
    private final GrantRole grant;

    RecognisePerson(
            ProviderRepository providers,
            Vault vault,
            PersonRepository people,
            RegisterPerson register,
            GrantRole grant) {
        this.providers = providers;
        this.vault = vault;
        this.people = people;
        this.register = register;
        this.grant = grant;
    }

    /** @param nameless what to call someone whose name the provider does not tell */
    long by(Provider provider, Map<String, Object> claims, String nameless) {
        String number = Conversation.text(claims, provider.numberClaim());
        byte[] key = key();
        byte[] pseudonym = number.isEmpty()
                ? Pseudonym.ofSubject(key, provider.issuer(), Conversation.text(claims, "sub"))
                : Pseudonym.ofNumber(key, number);
        long person = providers.findPerson(pseudonym).orElseGet(() -> {
            long found = known(provider, claims).orElseGet(() -> newcomer(provider, claims, nameless));
            providers.recognise(pseudonym, found);
            return found;
        });
        if (!provider.groupsClaim().isEmpty()) {
            setRoles(person, provider.rolesByGroup(), Conversation.texts(claims, provider.groupsClaim()));
        }
        return person;
    }

    /** The key of the organisation's pseudonyms, made when it is first needed. */
    private byte[] key() {
        if (providers.findKey().isEmpty()) {
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            providers.addKey(vault.seal(Sealing.KEY, fresh));
        }
        return vault.open(Sealing.KEY, providers.findKey().orElseThrow());
    }

    /** Someone who has signed in with a code before: only an address that the provider has verified says so. */
    private Optional<Long> known(Provider provider, Map<String, Object> claims) {
        return verifiedEmail(provider, claims).flatMap(people::findByEmail).map(Person::id);
    }

    private long newcomer(Provider provider, Map<String, Object> claims, String nameless) {
        String name = Conversation.text(claims, provider.nameClaim()).strip();
        String shown = name.isEmpty() ? nameless : name.substring(0, Math.min(name.length(), RegisterPerson.NAME_MOST));
        return register.self(shown, verifiedEmail(provider, claims).orElse(null));
    }

    private static Optional<String> verifiedEmail(Provider provider, Map<String, Object> claims) {
        return Optional.of(Conversation.text(claims, provider.emailClaim()))
                .filter(EmailAddress::isLikely)
                .filter(email -> Boolean.TRUE.equals(claims.get("email_verified")));
    }

    private void setRoles(long person, Map<String, Role> rolesByGroup, List<String> groups) {
        Set<Role> given = new HashSet<>();
        rolesByGroup.forEach((group, role) -> {
            if (groups.contains(group)) {
                given.add(role);
            }
        });
        Set<Role> held = new HashSet<>();
        people.listGrants(person).stream()
                .filter(role -> role.dialogueId() == null)
                .forEach(role -> held.add(role.role()));
        for (Role role : Set.copyOf(rolesByGroup.values())) {
            if (given.contains(role) && !held.contains(role)) {
                grant.give(person, role, null, null);
            } else if (!given.contains(role) && held.contains(role)) {
                grant.withdraw(person, role, null);
            }
        }
    }
}
