package se.radslag.foundation.identity;

import java.util.Map;

/**
 * Where the code from the letter is typed.
 *
 * @param email where it was sent
 * @param code what was typed
 * @param over whether only another code can help
 */
public record CodePage(String till, String email, String code, boolean over, Map<String, String> errors) {}
