package se.radslag.foundation.administration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.organisation.PersonRepository;

/**
 * People found by name or address.
 *
 * @param text what was searched for
 * @param next path of the next page, or null
 * @param name of someone to add, as typed
 * @param email of someone to add, as typed
 */
public record PeoplePage(
        String text,
        List<PersonRepository.Found> people,
        @Nullable String next,
        String name,
        String email,
        Map<String, String> errors) {}
