package se.radslag.foundation.administration;

import java.util.List;
import java.util.Map;
import se.radslag.foundation.organisation.ListRepository;

/**
 * The organisation's lists of people.
 *
 * @param name of a new one, as typed
 */
public record ListsPage(List<ListRepository.Roll> lists, String name, Map<String, String> errors) {}
