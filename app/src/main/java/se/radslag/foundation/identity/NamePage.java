package se.radslag.foundation.identity;

import java.util.Map;

/** Where someone new gives a name, once. */
public record NamePage(String till, String name, Map<String, String> errors) {}
