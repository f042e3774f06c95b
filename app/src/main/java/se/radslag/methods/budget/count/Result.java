package se.radslag.methods.budget.count;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a vote, as it was stored when it was counted.
 *
 * @param sha256 of the published file, in hexadecimal digits
 * @param options how {@code bin/radslag tally} is to be asked for it
 * @param withSomething how many voters got at least one project that they listed
 * @param bytes how long the published file is
 */
public record Result(
        long activityId, String sha256, String options, int voters, int withSomething, long bytes, Instant at) {

    /** Name of the published file. */
    public String fileName() {
        return "budget-" + activityId + ".pb";
    }

    /** Path of the published file, below the organisation. */
    public String filePath() {
        return path(activityId) + "/" + fileName();
    }

    /** Path of the result's page, below the organisation. */
    public static String path(long activityId) {
        return "/aktiviteter/" + activityId + "/budget/resultat";
    }

    /** The command that counts the published file. */
    public String command() {
        return "bin/radslag tally " + fileName() + " " + options;
    }

    /**
     * What became of a project. Which of the numbers there are, {@link #why} tells; see {@link Counted.One}.
     *
     * @param place in the order of selection, from one; null where it is not funded
     * @param otherTitle of the project that stood in the way, or is missing
     */
    public record Line(
            long projectId,
            int number,
            String title,
            String placeName,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Long potId,
            @Nullable Long categoryId,
            long cost,
            @Nullable Integer place,
            int votes,
            @Nullable Long score,
            double wishes,
            Why why,
            @Nullable Integer round,
            @Nullable BigDecimal payment,
            @Nullable Integer payers,
            @Nullable Integer rest,
            @Nullable BigDecimal missing,
            @Nullable Integer effectiveSupport,
            @Nullable Long missingVotes,
            @Nullable String otherTitle) {

        public boolean isFunded() {
            return place != null;
        }

        /** Path of the project's page, below the organisation. */
        public String path() {
            return "/projekt/" + projectId;
        }
    }

    /**
     * What a pot held and gave.
     *
     * @param endowment what each of its voters was given to spend; null where the rule gives them nothing
     */
    public record Pot(
            long potId,
            String name,
            long amount,
            long spent,
            int voters,
            @Nullable BigDecimal endowment) {}

    /** Projects that were exactly equal, the one taken first, and what decided. */
    public record Tie(List<String> titles, String decidedBy) {}

    /** How many voters got so many of the projects that they listed. */
    public record Gain(int projects, int voters) {}
}
