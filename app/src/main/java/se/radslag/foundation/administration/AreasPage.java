package se.radslag.foundation.administration;

import java.util.Map;

/**
 * The organisation's areas.
 *
 * @param name of a new one, as typed
 */
public record AreasPage(Map<Long, String> areas, String name, Map<String, String> errors) {}
