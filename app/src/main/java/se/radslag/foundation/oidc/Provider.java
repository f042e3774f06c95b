package se.radslag.foundation.oidc;

import java.util.LinkedHashMap;
import java.util.Map;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Role;

/**
 * Where people can sign in elsewhere.
 *
 * @param label what the choice is called, such as "BankID eller Freja"
 * @param clientSecret what we prove ourselves with; sealed where the provider is stored
 * @param assurance how sure it makes us of who someone is
 * @param numberClaim claim that holds a personal identity number, or empty
 * @param groupsClaim claim that holds groups, or empty
 * @param roles lines of {@code group = ROLE}
 */
public record Provider(
        long id,
        String label,
        String issuer,
        String clientId,
        String clientSecret,
        Assurance assurance,
        String nameClaim,
        String emailClaim,
        String numberClaim,
        String groupsClaim,
        String roles) {

    /** The provider with another secret. */
    Provider withSecret(String secret) {
        return new Provider(
                id, label, issuer, clientId, secret, assurance, nameClaim, emailClaim, numberClaim, groupsClaim, roles);
    }

    /**
     * The role that each group gives.
     *
     * @throws IllegalArgumentException if a line is no group and role
     */
    Map<String, Role> rolesByGroup() {
        var byGroup = new LinkedHashMap<String, Role>();
        roles.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int sign = line.lastIndexOf('=');
            if (sign < 1) {
                throw new IllegalArgumentException(line);
            }
            byGroup.put(
                    line.substring(0, sign).strip(),
                    Role.valueOf(line.substring(sign + 1).strip()));
        });
        return byGroup;
    }
}
