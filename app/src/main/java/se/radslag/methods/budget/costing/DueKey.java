package se.radslag.methods.budget.costing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of what waits for an officer ends.
 *
 * @param due the day by which the last project is to be costed or to be there; {@link #NEVER} where there is none
 * @param id of that project
 */
public record DueKey(LocalDate due, long id) {

    /** Before every project. */
    public static final DueKey START = new DueKey(LocalDate.EPOCH, 0);

    /** After every day. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final Pattern TEXT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.(\\d{1,18})");

    /** The key that ends a page with the row. */
    public static DueKey after(CostingRepository.Row last) {
        return new DueKey(last.dueOn() == null ? NEVER : last.dueOn(), last.id());
    }

    /** The key as it stands in an address. */
    @Override
    public String toString() {
        return due + "." + id;
    }

    /** The key that an address holds; the start for anything that is not one. */
    public static DueKey of(String text) {
        Matcher parts = TEXT.matcher(text);
        try {
            return parts.matches()
                    ? new DueKey(LocalDate.parse(parts.group(1)), Long.parseLong(parts.group(2)))
                    : START;
        } catch (DateTimeParseException noDay) {
            return START;
        }
    }
}
