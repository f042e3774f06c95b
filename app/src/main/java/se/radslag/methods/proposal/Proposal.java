package se.radslag.methods.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Standing;

/**
 * A resident's idea.
 *
 * @param id of the contribution that it is
 * @param number within its dialogue
 * @param authorId the person whose it is, or null where nobody known is
 * @param author the name to show; empty where there is none
 * @param text Markdown
 * @param place where it is about, in words; empty for nowhere in particular
 * @param mergedInto the proposal that carries it on, or null
 * @param importedFor support in a poll held elsewhere, or null
 * @param importedAgainst votes against in that poll, or null
 */
public record Proposal(
        long id,
        long activityId,
        long dialogueId,
        int number,
        @Nullable Long authorId,
        String author,
        String title,
        String text,
        String place,
        Channel channel,
        Standing standing,
        @Nullable Long mergedInto,
        int support,
        int comments,
        @Nullable Integer importedFor,
        @Nullable Integer importedAgainst,
        int version,
        Instant at) {

    static final int LONGEST_TITLE = 100;
    static final int LONGEST_TEXT = 5_000;
    static final int LONGEST_PLACE = 120;

    /** Path of the page of the proposal with the id, below the organisation. */
    public static String path(long id) {
        return "/forslag/" + id;
    }

    public String path() {
        return path(id);
    }

    boolean isBy(@Nullable Long personId) {
        return authorId != null && authorId.equals(personId);
    }
}
