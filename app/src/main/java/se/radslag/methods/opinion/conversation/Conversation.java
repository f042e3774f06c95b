package se.radslag.methods.opinion.conversation;

/**
 * The rules of a conversation.
 *
 * @param activityId the activity whose conversation it is
 * @param voices whose votes count
 * @param writing whether those who take part may write statements
 * @param longest characters that a statement may have, 140 to 200
 * @param enough how many statements a person is asked about before they have given a full picture, 5 to 200
 */
public record Conversation(
        long activityId, long dialogueId, Voices voices, Writing writing, int longest, int enough, int version) {

    /** The method's name in the database. */
    public static final String METHOD = "opinion";

    /** Whose votes count. */
    public enum Voices {
        /** Whoever comes, known again by a cookie: one voice for each browser. */
        OPEN,
        /** One voice for each person who has signed in. */
        VERIFIED
    }

    /** Whether those who take part may write statements. */
    public enum Writing {
        NO,
        /** Somebody looks before others see them. */
        BEFORE,
        /** Others see them at once. */
        AFTER
    }

    /** Path of its public page, below the organisation. */
    public String path() {
        return path(activityId);
    }

    /** Path of the public page of an activity's conversation, below the organisation. */
    public static String path(long activityId) {
        return "/aktiviteter/" + activityId + "/asikter";
    }

    /** Path of its page on the workbench, below the organisation. */
    public String workPath() {
        return workPath(activityId);
    }

    /** Path of the page on the workbench of an activity's conversation, below the organisation. */
    public static String workPath(long activityId) {
        return "/arbete/asikter/" + activityId;
    }
}
