package se.radslag.methods.opinion.interview;

import java.util.OptionalInt;

/**
 * What is printed on a form to know it by: its number, and a letter that a wrong digit or two that changed places would not
 * have. It is no secret: only staff can enter forms.
 */
final class FormCode {

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int MOST_DIGITS = 6;

    private FormCode() {}

    /** The code of the form with the number, such as {@code 17-U}. */
    static String of(int number) {
        return number + "-" + letter(number);
    }

    /** The number that was typed, with or without the hyphen; empty if the letter does not fit it. */
    static OptionalInt read(String typed) {
        String code = typed.strip().toUpperCase(java.util.Locale.ROOT).replaceAll("[\\s-]", "");
        if (!code.matches("[1-9]\\d{0," + (MOST_DIGITS - 1) + "}[A-Z]")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(code.substring(0, code.length() - 1));
        return code.charAt(code.length() - 1) == letter(number) ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** Digits weighed by their places, modulo a prime: every single slip and every exchange of neighbours changes it. */
    private static char letter(int number) {
        int sum = 0;
        int weight = 2;
        for (int rest = number; rest > 0; rest /= 10) {
            sum += weight++ * (rest % 10);
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
