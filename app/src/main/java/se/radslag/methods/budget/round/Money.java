package se.radslag.methods.budget.round;

import java.util.OptionalLong;

/** Amounts as people type and read them: whole units of the currency. */
public final class Money {

    private static final long MOST = 100_000_000_000L;

    private Money() {}

    /** The amount that was typed, such as {@code 1 500 000} or {@code 40 000 kr}; empty if it is none. */
    public static OptionalLong of(String typed) {
        String digits =
                typed.strip().replaceAll("(?i)\\s*(kr|kronor|sek)\\.?$", "").replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!digits.matches("\\d{1,12}")) {
            return OptionalLong.empty();
        }
        long amount = Long.parseLong(digits);
        return amount > MOST ? OptionalLong.empty() : OptionalLong.of(amount);
    }

    /** The currency as people write it. */
    public static String unit(String currency) {
        return currency.equals("SEK") ? "kr" : currency;
    }
}
