package se.radslag.outcome.brief;

import java.util.List;
import se.radslag.dialogue.Dialogue;

/**
 * A frozen brief as everyone reads it.
 *
 * @param versions all versions, the latest first
 * @param changes what differs from the version before
 * @param later what came after this version
 */
public record BriefPage(
        Dialogue dialogue,
        Brief brief,
        Brief.Version version,
        List<Brief.Version> versions,
        List<Differences.Change> changes,
        Later later) {

    /** A dialogue whose brief nobody has frozen. */
    public record None(Dialogue dialogue) {}

    public boolean isLatest() {
        return version.number() == versions.getFirst().number();
    }

    /** Path of another version. */
    public String path(Brief.Version other) {
        return Brief.path(dialogue.path()) + "/" + other.number();
    }
}
