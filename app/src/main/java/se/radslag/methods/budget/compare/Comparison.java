package se.radslag.methods.budget.compare;

import java.util.List;
import java.util.Map;

/**
 * The same ballots counted by several rules.
 *
 * @param columns one for each rule
 * @param pots what money falls on by pot; empty where projects have none
 * @param categories what money falls on by category; empty where projects have none
 */
public record Comparison(
        int voters, int projects, long budget, List<Column> columns, List<Group> pots, List<Group> categories) {

    private static final int LONGEST = 165;

    /**
     * What one rule makes of the ballots.
     *
     * @param counted false where the rule cannot be counted with what the round keeps to
     * @param withSomething how many voters get at least one project that they listed
     * @param average how many listed projects a voter gets on average
     * @param spent in whole units of the currency
     * @param titles of what is funded, in the order of selection
     * @param money by attribute and value
     */
    public record Column(
            String rule,
            boolean counted,
            int voters,
            long withSomething,
            double average,
            int projects,
            long spent,
            List<String> titles,
            Map<String, Map<String, Long>> money) {

        static Column uncounted(String rule) {
            return new Column(rule, false, 0, 0, 0, 0, 0, List.of(), Map.of());
        }

        /** Message key of the rule's name. */
        public String key() {
            return "compare.rule." + rule;
        }

        public long percent() {
            return voters == 0 ? 0 : Math.round(100.0 * withSomething / voters);
        }

        /** How long the bar of {@link #percent} is. */
        public long width() {
            return Math.round(LONGEST * percent() / 100.0);
        }

        /** What a group gets. */
        public long money(Group group) {
            return money.getOrDefault(group.attribute(), Map.of()).getOrDefault(group.value(), 0L);
        }
    }

    /**
     * Projects that belong together.
     *
     * @param value its name; empty for those that belong nowhere
     */
    public record Group(String key, String attribute, String value) {}

    /** The rules that could be counted. */
    public List<Column> counted() {
        return columns.stream().filter(Column::counted).toList();
    }

    /** How long the bar of what a group gets by a rule is, beside the most that any group gets by any. */
    public long width(Column column, Group group) {
        List<Group> groups = group.key().equals("pot") ? pots : categories;
        long most = counted().stream()
                .flatMap(one -> groups.stream().map(one::money))
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        return Math.round((double) LONGEST * column.money(group) / Math.max(1, most));
    }
}
