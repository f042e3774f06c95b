package se.radslag.foundation.passkey;

import java.util.List;
import java.util.Map;

/** One's own keys. */
public record PasskeysPage(List<PasskeyRepository.Listed> keys, String name, Map<String, String> errors) {}
