package se.radslag.outcome.indicator;

import java.util.Locale;

/** Whom a value tells of. */
public enum Gender {
    /** Everyone; most indicators know nothing else. */
    TOTAL('T'),
    WOMEN('K'),
    MEN('M');

    private final char code;

    Gender(char code) {
        this.code = code;
    }

    /** The letter that Kolada and the database use: T, K or M. */
    public char code() {
        return code;
    }

    /**
     * The gender of a letter.
     *
     * @throws IllegalArgumentException if it is none of T, K and M
     */
    public static Gender of(char code) {
        return switch (code) {
            case 'T' -> TOTAL;
            case 'K' -> WOMEN;
            case 'M' -> MEN;
            default -> throw new IllegalArgumentException("No such gender: " + code);
        };
    }

    /** Message key of its name, such as "Kvinnor". */
    public String key() {
        return "indicator.gender." + name().toLowerCase(Locale.ROOT);
    }
}
