package se.radslag.methods.opinion.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One idea in a sentence or two, that people agree with or not.
 *
 * @param id of the contribution that it is
 * @param number within its dialogue
 * @param authorId the person whose it is, or null where nobody known is
 * @param language of the text, as BCP 47 has it: {@code sv}
 * @param standingReason why it is not voted on; otherwise empty
 * @param mergedInto the statement that says the same, or null
 * @param unclear how many found it unclear; they count as passes on the map
 */
public record Statement(
        long id,
        long activityId,
        long dialogueId,
        int number,
        @Nullable Long authorId,
        String text,
        String language,
        Origin origin,
        Standing standing,
        String standingReason,
        @Nullable Long mergedInto,
        int agree,
        int disagree,
        int pass,
        int unclear,
        Instant at) {

    /** Where a statement comes from. */
    public enum Origin {
        /** From the organisation, to begin with. */
        SEED,
        PARTICIPANT,
        /** Said in an interview. */
        INTERVIEW,
        /** A perspective that nobody had voiced, added so that it can be answered. */
        UNVOICED,
        IMPORT
    }

    /** Whether a statement is voted on. */
    public enum Standing {
        /** Nobody has looked at it. */
        WAITING,
        /** It is voted on. */
        SHOWN,
        DECLINED,
        /** Another statement says the same. */
        MERGED,
        /** It was split or reworded: others stand in its place. */
        REPLACED,
        WITHDRAWN,
        HIDDEN
    }

    /** How many have answered it in any way. */
    public int votes() {
        return agree + disagree + pass + unclear;
    }

    /** Path of the page of the statement with the id, below the organisation. */
    public static String path(long id) {
        return "/pastaenden/" + id;
    }

    public String path() {
        return path(id);
    }
}
