package se.radslag.foundation.administration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.organisation.ListRepository;
import se.radslag.foundation.organisation.Person;

/**
 * One list and those on it.
 *
 * @param lines people to enter, as typed
 * @param next path of the next page of people, or null
 */
public record ListPage(
        ListRepository.Roll list,
        List<Person> people,
        String lines,
        @Nullable String next,
        Map<String, String> errors) {}
