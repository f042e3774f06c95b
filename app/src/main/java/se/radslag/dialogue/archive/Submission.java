package se.radslag.dialogue.archive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.organisation.Organisation;

/**
 * What is handed over, by whom, and when.
 *
 * @param version of the program that packed it
 */
record Submission(Organisation organisation, Dialogue dialogue, Instant at, String version) {

    static Submission of(Organisation organisation, Dialogue dialogue, Instant now, String version) {
        return new Submission(organisation, dialogue, now.truncatedTo(ChronoUnit.SECONDS), version);
    }

    /** The name of the package, another for each handing over. */
    String id() {
        return "radslag-" + organisation.slug() + "-" + dialogue.slug() + "-"
                + at.toString().replaceAll("[^0-9]", "");
    }
}
