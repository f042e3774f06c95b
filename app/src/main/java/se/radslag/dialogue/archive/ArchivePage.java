package se.radslag.dialogue.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;

/**
 * The dialogues that have ended, and what is packed of them.
 *
 * @param underWay whether some package is being built
 * @param next address of the next page, or null
 */
public record ArchivePage(
        List<Line> lines, boolean underWay, @Nullable String next) {

    /** A dialogue, and the latest package of it, or null. */
    public record Line(Dialogue dialogue, @Nullable ArchivePackage latest) {}
}
