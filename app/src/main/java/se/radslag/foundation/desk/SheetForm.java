package se.radslag.foundation.desk;

import java.util.function.UnaryOperator;

/**
 * A new sheet, as typed.
 *
 * @param antal how many codes
 * @param andamal what they are for
 * @param lista id of a list of people, or empty
 * @param till the last day, as {@code 2027-01-31}
 */
public record SheetForm(String antal, String andamal, String lista, String till) {

    /** @param field what was typed in a field */
    static SheetForm of(UnaryOperator<String> field) {
        return new SheetForm(
                field.apply("antal").strip(),
                field.apply("andamal").strip(),
                field.apply("lista").strip(),
                field.apply("till").strip());
    }
}
