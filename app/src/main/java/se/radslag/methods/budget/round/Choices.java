package se.radslag.methods.budget.round;

import java.util.List;

/** What can be chosen among in the rules of a round, as the command line calls it. */
public final class Choices {

    /** Counting rules, the recommended one first; {@code budget.rule.<name>} is its name for people. */
    public static final List<String> RULES = List.of("equal-shares", "greedy", "phragmen", "max-welfare");

    /** What a funded project is worth to a voter; {@code budget.utility.<name>}. */
    public static final List<String> UTILITIES = List.of("cost", "cardinality", "score", "borda");

    /** What is done about money that equal shares leaves; {@code budget.completion.<name>}. */
    public static final List<String> COMPLETIONS = List.of("add1u", "add1", "utilitarian", "none");

    /** How exactly equal projects are told apart; {@code budget.ties.<name>}. */
    public static final List<String> TIES = List.of("max-votes", "min-cost", "id-number", "lot");

    private Choices() {}

    /** Whether ballots of the kind say what the utility needs to know. */
    public static boolean fits(String utility, BallotKind ballot) {
        return switch (utility) {
            case "score" -> ballot == BallotKind.POINTS;
            case "borda" -> ballot == BallotKind.RANKING;
            default -> true;
        };
    }
}
