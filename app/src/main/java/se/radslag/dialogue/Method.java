package se.radslag.dialogue;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.foundation.web.Frame;

/**
 * A way for people to take part: the one extension point of the house. A room in {@code methods} implements it as a
 * bean, and thereby can be an activity in a phase; nothing else in the house knows the room.
 */
public interface Method {

    /**
     * Its name in the database and in addresses, such as {@code proposal}; never changed. The message {@code
     * method.<key>} is its name for people, {@code method.<key>.hint} a sentence about when to choose it.
     */
    String key();

    /** The levels of participation whose promise it can keep. */
    Set<Level> levels();

    /** Readies the activity when its phase opens; told once, in a transaction of its own. */
    default void open(Activity activity) {}

    /** Ends the activity when its phase closes; told once, in a transaction of its own. */
    default void close(Activity activity) {}

    /** What the dialogue's page shows of the activity, in the words of the page's language. */
    Summary summary(Activity activity, Frame frame);

    /** Path of the page on which staff works with an activity, below the organisation; null for none. */
    default @Nullable String workPath(long activityId) {
        return null;
    }

    /**
     * Whether the summary is the same for everyone who does not work for the organisation: then those who have signed in
     * share it for some seconds. It may not look at the frame's visitor.
     */
    default boolean isSummarySameForAll() {
        return false;
    }

    /**
     * What contributions to its activities say, by id, whatever their standing: who asks leaves out what may not be
     * read. A method whose contributions say no more than their titles has nothing to tell.
     */
    default Map<Long, Said> said(Collection<Long> contributionIds) {
        return Map.of();
    }

    /** What the activity found, for those who decide. */
    Evidence evidence(Activity activity, Frame frame);
}
