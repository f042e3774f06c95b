package se.radslag.outcome.decision.intake;

import org.jspecify.annotations.Nullable;
import se.radslag.outcome.decision.MatterState;

/**
 * A matter as a file tells it.
 *
 * @param line on which it begins, the first of the file being 1
 * @param dialogue slug, path or id of its dialogue; empty for a matter that is known already
 * @param state where it stands, or null where the file does not say
 * @param note what there is to say of that; may be empty
 */
public record MatterRow(
        long line,
        String registryNumber,
        String dialogue,
        String title,
        String body,
        @Nullable MatterState state,
        String note) {}
