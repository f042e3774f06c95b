package se.radslag.outcome.indicator.page;

import java.util.List;

/**
 * A comparison to start from.
 *
 * @param key its word in addresses
 * @param sv its name in Swedish
 */
public record Start(String key, String sv, String en, List<String> indicators) {

    /** @param language as {@code sv} */
    public String name(String language) {
        return language.equals("sv") ? sv : en;
    }
}
