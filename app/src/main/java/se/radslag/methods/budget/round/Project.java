package se.radslag.methods.budget.round;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that money is asked for in a round.
 *
 * @param number within the round; what ballots and the published file call it
 * @param contributionId the idea that it came from, or null
 * @param text Markdown
 * @param place where it is, in words; empty for nowhere in particular
 * @param potId the pot that it is paid from; not null once it is listed
 * @param responsible who answers for it, in words
 * @param cost what it asks for, in whole units of the currency; not null once it is listed
 * @param costLow the least that it may cost, or null
 * @param costHigh the most that it may cost, or null
 * @param runningCost each year once it is there, or null
 * @param standingReason why it is declined or merged; otherwise empty
 */
public record Project(
        long id,
        long activityId,
        int number,
        @Nullable Long contributionId,
        String title,
        String text,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Long potId,
        @Nullable Long categoryId,
        String responsible,
        @Nullable Long responsibleId,
        @Nullable Long cost,
        @Nullable Long costLow,
        @Nullable Long costHigh,
        @Nullable Long runningCost,
        Standing standing,
        String standingReason,
        @Nullable Long mergedInto,
        int version) {

    /** How far a project has come. */
    public enum Standing {
        /** Nobody has looked at it. */
        IDEA,
        /** An officer finds out what it costs and whether it can be done. */
        COSTING,
        /** It can be voted for. */
        LISTED,
        /** It does not fulfil the criteria. */
        DECLINED,
        /** Another project carries it on. */
        MERGED;

        /** Message key of its name. */
        public String key() {
            return "budget.standing." + name().toLowerCase(Locale.ROOT);
        }

        /** Its tag in the look. */
        public String tag() {
            return switch (this) {
                case IDEA -> "planned";
                case COSTING -> "underway";
                case LISTED -> "open";
                case DECLINED -> "not-taken-up";
                case MERGED -> "merged";
            };
        }
    }

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 120;

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 5_000;

    /** The longest name of a place, in characters. */
    public static final int LONGEST_PLACE = 120;

    /** Path of its page on the workbench, below the organisation. */
    public String workPath() {
        return "/arbete/projekt/" + id;
    }

    /** Path of its public page, below the organisation. */
    public String path() {
        return "/projekt/" + id;
    }
}
