package se.radslag.dialogue.evidence;

import java.time.Instant;
import java.util.Optional;
import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.web.Visitor;

/** What other rooms may know of briefs. One room implements it as a bean. */
public interface Briefs {

    /**
     * A brief that was handed over.
     *
     * @param path of its page below the organisation
     */
    record Frozen(int number, Instant at, String path) {}

    /** The latest brief of the dialogue, if any was handed over. */
    Optional<Frozen> latest(Dialogue dialogue);

    /** Path of the page in the workbench where the dialogue's brief is made, for those who may make it. */
    Optional<String> workPath(Dialogue dialogue, Visitor visitor);
}
