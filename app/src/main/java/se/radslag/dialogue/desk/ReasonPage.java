package se.radslag.dialogue.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.process.Phase;
import se.radslag.dialogue.process.Plan;

/**
 * An act that is confirmed before it is done, with a reason where it needs one.
 *
 * @param act its part of the message keys
 * @param name what it is done to
 * @param phase the phase that gets a new last day, or null
 * @param destructive whether it takes something away
 * @param unanswered how many contributions the act leaves without the answer that they are owed
 */
public record ReasonPage(
        Plan plan,
        String act,
        String name,
        boolean reasoned,
        @Nullable Phase phase,
        boolean destructive,
        int unanswered,
        Fields fields,
        Map<String, String> errors,
        String back) {}
