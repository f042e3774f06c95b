package se.radslag.outcome.indicator.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.goal.Goal;
import se.radslag.outcome.indicator.goal.GoalLink;
import se.radslag.outcome.indicator.reading.Compared;

/**
 * The goals of Agenda 2030.
 *
 * @param choosing null while there are no municipalities
 * @param states each goal with what its indicators say
 * @param links how the goals hang together
 */
public record GoalsPage(@Nullable Choosing choosing, List<State> states, List<GoalLink> links) {

    /** A goal, and what its indicators say of the municipality. */
    public record State(Goal goal, List<Compared> indicators) {

        /** How many indicators there are, by their colours: a quarter, {@code none} or {@code missing}. */
        public long count(String colour) {
            return indicators.stream()
                    .filter(one -> one.colour().equals(colour))
                    .count();
        }
    }

    /** One goal. */
    public record One(
            @Nullable Choosing choosing,
            State state,
            List<GoalLink> from,
            List<GoalLink> to,
            Map<Integer, Goal> goals) {

        /** The latest day on which any of the figures was retrieved, or null. */
        public @Nullable LocalDate retrieved() {
            return state.indicators().stream()
                    .map(Compared::retrieved)
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElse(null);
        }

        /** The query of a comparison of its indicators. */
        public String compareQuery() {
            String[] ids =
                    state.goal().indicators().stream().map(id -> "n=" + id).toArray(String[]::new);
            return Objects.requireNonNull(choosing).query(ids);
        }
    }

    /** The goal of a number. */
    public Goal goal(int number) {
        return states.get(number - 1).goal();
    }
}
