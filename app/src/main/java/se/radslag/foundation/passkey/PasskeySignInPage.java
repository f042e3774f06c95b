package se.radslag.foundation.passkey;

import java.util.Map;

/** Where one signs in with a key. */
public record PasskeySignInPage(String till, Map<String, String> errors) {}
