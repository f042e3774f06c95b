package se.radslag.foundation.administration;

import java.util.List;
import java.util.Map;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.organisation.PersonRepository;

/**
 * One person and the roles they hold.
 *
 * @param roles names of roles that can be given, by key
 * @param scopes where a role can be held: nothing for everywhere, or a dialogue's title by its id
 */
public record PersonPage(
        Person person,
        List<PersonRepository.Held> held,
        Map<String, String> roles,
        Map<String, String> scopes,
        String role,
        String scope,
        String title,
        Map<String, String> errors) {

    /** Where a role is held, in words. */
    public String where(PersonRepository.Held role) {
        return scopes.getOrDefault(
                role.dialogueId() == null ? "" : role.dialogueId().toString(), String.valueOf(role.dialogueId()));
    }
}
