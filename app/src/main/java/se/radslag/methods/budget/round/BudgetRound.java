package se.radslag.methods.budget.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round of participatory budgeting: the money, and the rules by which it is given out.
 *
 * @param activityId the activity whose round it is; its phase is the time of the vote
 * @param currency three letters, such as {@code SEK}
 * @param criteria what a project must be, as Markdown
 * @param leastAge the youngest age, in years, at which one may vote; null for any
 * @param mostChoices how many projects a ballot may hold; null for no limit but the ballot's nature
 * @param leastChoices how many projects a ballot must hold
 * @param points how many points a voter has to give, where points are given
 * @param rule the counting rule, as the command line calls it: {@code equal-shares}, {@code greedy} and so on
 * @param utility what a funded project is worth to a voter, as the command line calls it
 * @param completion what is done about money that the rule leaves, as the command line calls it
 * @param ties the order in which exactly equal projects go, as the command line calls it
 * @param seed of the lot, where ties are broken by lot
 * @param leastVotes a project with fewer votes is not funded
 * @param ideasUntil the last day for ideas; null where none are asked for
 * @param decided what was decided about the frame and by whom, in words
 * @param pots the money, at least one pot
 * @param categories the kinds of projects, with what they get at least and at most
 * @param rulesPublishedAt when list and rules were fixed; null while they can be changed
 */
public record BudgetRound(
        long activityId,
        long dialogueId,
        String currency,
        String criteria,
        @Nullable Integer leastAge,
        BallotKind ballot,
        @Nullable Integer mostChoices,
        int leastChoices,
        @Nullable Integer points,
        String rule,
        String utility,
        String completion,
        String ties,
        @Nullable Long seed,
        int leastVotes,
        @Nullable LocalDate ideasUntil,
        String decided,
        List<Pot> pots,
        List<Category> categories,
        @Nullable Instant rulesPublishedAt,
        int version) {

    /** Key of the method that runs the activity. */
    public static final String METHOD = "budget";

    public BudgetRound {
        pots = List.copyOf(pots);
        categories = List.copyOf(categories);
    }

    /**
     * Money of its own.
     *
     * @param areaId the area that it is for; null for everybody
     * @param amount in whole units of the currency
     */
    public record Pot(long id, String name, @Nullable Long areaId, long amount) {}

    /**
     * A kind of projects.
     *
     * @param least what its projects get at least, in whole units of the currency; null for nothing
     * @param most what its projects get at most; null for no limit
     */
    public record Category(
            long id,
            String name,
            @Nullable Long least,
            @Nullable Long most) {}

    /** All of the money, in whole units of the currency. */
    public long amount() {
        return pots.stream().mapToLong(Pot::amount).sum();
    }

    /** Whether list and rules stand. */
    public boolean isFixed() {
        return rulesPublishedAt != null;
    }

    /** Path of its public page, below the organisation. */
    public String path() {
        return path(activityId);
    }

    /** Path of the public page of an activity's round, below the organisation. */
    public static String path(long activityId) {
        return "/aktiviteter/" + activityId + "/budget";
    }

    /** Path of its page on the workbench, below the organisation. */
    public String workPath() {
        return workPath(activityId);
    }

    /** Path of the page on the workbench of an activity's round, below the organisation. */
    public static String workPath(long activityId) {
        return "/arbete/budget/" + activityId;
    }
}
