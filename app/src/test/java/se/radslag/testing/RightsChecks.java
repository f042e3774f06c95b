package se.radslag.testing;

import java.util.stream.Stream;
import se.radslag.dialogue.rights.Assessment;
import se.radslag.dialogue.rights.CheckRights;
import se.radslag.dialogue.rights.Topic;

/** The check that every dialogue needs before it is published, for tests that are about something else. */
public final class RightsChecks {

    private RightsChecks() {}

    /** Checks the dialogue, in the transaction at hand: nothing must be done about anything. */
    public static boolean nothingFound(long dialogueId) {
        return TestServer.bean(CheckRights.class)
                .save(
                        dialogueId,
                        0,
                        Stream.of(Topic.values())
                                .map(topic -> new Assessment(topic, false, "Vi har frågat runt.", ""))
                                .toList());
    }
}
