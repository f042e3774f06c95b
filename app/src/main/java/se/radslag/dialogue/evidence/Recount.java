package se.radslag.dialogue.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is counted again from open data: the rows of a {@link Dataset} that fulfil every condition, counted, or
 * a column of them summed. It is written as people and programs read it: {@code count contributions where activity=12
 * and standing!=WITHDRAWN}, {@code sum supports of proposals where activity=12}.
 *
 * @param dataset key of the dataset
 * @param sum the column to sum, or null to count rows
 */
public record Recount(String dataset, @Nullable String sum, List<Condition> conditions) {

    private static final Pattern SYNTAX = Pattern.compile(
            "(?:count|sum (?<sum>[a-z_]+) of) (?<dataset>[a-z-]+)(?: where (?<where>.+))?", Pattern.DOTALL);
    private static final Pattern CONDITION =
            Pattern.compile("(?<column>[a-z_]+)(?<not>!?)=(?<value>.*)", Pattern.DOTALL);

    /** @param equal whether the column must hold the value, or anything but it */
    public record Condition(String column, boolean equal, String value) {

        boolean holds(Map<String, String> row) {
            return equal == value.equals(row.getOrDefault(column, ""));
        }

        @Override
        public String toString() {
            return column + (equal ? "=" : "!=") + value;
        }
    }

    /** The rows of the dataset; narrow them by {@link #where} and {@link #whereNot}. */
    public static Recount count(String dataset) {
        return new Recount(dataset, null, List.of());
    }

    /** The sum of a column of the dataset, empty as zero. */
    public static Recount sum(String column, String dataset) {
        return new Recount(dataset, column, List.of());
    }

    public Recount where(String column, Object value) {
        return and(new Condition(column, true, value.toString()));
    }

    public Recount whereNot(String column, Object value) {
        return and(new Condition(column, false, value.toString()));
    }

    private Recount and(Condition condition) {
        if (condition.value().contains(" and ")) {
            throw new IllegalArgumentException("A value cannot hold \" and \": " + condition);
        }
        List<Condition> all = new ArrayList<>(conditions);
        all.add(condition);
        return new Recount(dataset, sum, List.copyOf(all));
    }

    /**
     * What a row adds to the figure.
     *
     * @param row values by column, as the dataset's CSV has them; a missing one counts as empty
     * @throws NumberFormatException if the column to sum holds what is not a whole number
     */
    public long of(Map<String, String> row) {
        for (Condition condition : conditions) {
            if (!condition.holds(row)) {
                return 0;
            }
        }
        String summand = sum == null ? "1" : row.getOrDefault(sum, "");
        return summand.isEmpty() ? 0 : Long.parseLong(summand);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Recount parse(String text) {
        Matcher parts = SYNTAX.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a recount: " + text);
        }
        Recount recount = new Recount(parts.group("dataset"), parts.group("sum"), List.of());
        String where = parts.group("where");
        for (String part : where == null ? new String[0] : where.split(" and ", -1)) {
            Matcher condition = CONDITION.matcher(part);
            if (!condition.matches()) {
                throw new IllegalArgumentException("Not a condition: " + part);
            }
            recount = recount.and(new Condition(
                    condition.group("column"), condition.group("not").isEmpty(), condition.group("value")));
        }
        return recount;
    }

    @Override
    public String toString() {
        String what = sum == null ? "count " + dataset : "sum " + sum + " of " + dataset;
        return conditions.isEmpty()
                ? what
                : what
                        + conditions.stream()
                                .map(Condition::toString)
                                .collect(Collectors.joining(" and ", " where ", ""));
    }
}
