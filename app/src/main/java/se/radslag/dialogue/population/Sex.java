package se.radslag.dialogue.population;

import java.util.Locale;

/** Sex as the population register knows it. */
public enum Sex {
    WOMAN,
    MAN;

    /** Message key of the name of all who are of it, such as "Kvinnor". */
    public String key() {
        return "population.sex." + name().toLowerCase(Locale.ROOT);
    }
}
