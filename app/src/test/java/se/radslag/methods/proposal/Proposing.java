package se.radslag.methods.proposal;

import java.util.UUID;
import se.radslag.dialogue.Activity;
import se.radslag.testing.Client;
import se.radslag.testing.Town;

/** Proposals for tests that begin where some exist. */
final class Proposing {

    private Proposing() {}

    /** Publishes a proposal and returns its path, such as {@code /forslag/17}. */
    static String publish(Client client, Activity activity, String title, String text) {
        return client.post(
                        "/aktiviteter/" + activity.id() + "/forslag/nytt",
                        Town.fields(
                                "rubrik",
                                title,
                                "text",
                                text,
                                "plats",
                                "",
                                "anda",
                                "ja",
                                "once",
                                UUID.randomUUID().toString()))
                .location();
    }

    static long id(String path) {
        return Long.parseLong(path.substring("/forslag/".length()));
    }
}
