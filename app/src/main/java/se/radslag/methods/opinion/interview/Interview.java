package se.radslag.methods.opinion.interview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.methods.opinion.conversation.Conversation;

/**
 * What a person or a group said when they were asked, or on a paper.
 *
 * @param people how many they were, 1 to 500
 * @param perspective whose perspective it is, in words that name nobody; may be empty
 * @param place where they were asked; may be empty
 * @param paperId the printed form that it was read from, or null
 * @param paperNumber the number of that form, or null
 * @param participantId the voice that it is, or null while it does not count
 * @param recordedBy name of whoever recorded it; null if they have been erased
 */
public record Interview(
        long id,
        long activityId,
        Channel channel,
        int people,
        String perspective,
        String place,
        LocalDate heldOn,
        @Nullable Long paperId,
        @Nullable Integer paperNumber,
        @Nullable Long participantId,
        @Nullable Instant countedAt,
        @Nullable String recordedBy,
        int version) {

    /** How it came in. */
    public enum Channel {
        INTERVIEW,
        PAPER
    }

    public boolean counts() {
        return participantId != null;
    }

    /** Path of its page on the workbench, below the organisation. */
    public String path() {
        return listPath(activityId) + "/" + id;
    }

    /** Path of the page with all of an activity, below the organisation. */
    public static String listPath(long activityId) {
        return Conversation.workPath(activityId) + "/intervjuer";
    }
}
