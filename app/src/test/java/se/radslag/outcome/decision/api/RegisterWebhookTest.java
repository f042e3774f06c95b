package se.radslag.outcome.decision.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Api;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Keys;
import se.radslag.testing.Letters;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.Receiver;
import se.radslag.testing.Town;
import tools.jackson.databind.JsonNode;

/** A registry moves a matter on and notes what is done, and another system is told by a signed message. */
class RegisterWebhookTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, NoticeBoard.KEY);
    private final Api registry = Api.of(town, Keys.make(town, "Diariet", "matters:write"));
    private Receiver receiver;
    private String secret;

    @BeforeEach
    void subscribe() throws IOException {
        receiver = new Receiver();
        secret = subscribe(town);
    }

    @AfterEach
    void hush() {
        receiver.close();
    }

    @Test
    void aMatterIsToldOfFromItsOpeningToItsEnd() throws Exception {
        long matter = open("KFN 2026/201");
        JsonNode opened = told("matter.changed");
        assertThat(opened.path("dialogue").asLong()).isEqualTo(activity.dialogueId());
        assertThat(opened.path("slug").asString()).isEqualTo(activity.dialogueSlug());
        assertThat(opened.path("matter").asLong()).isEqualTo(matter);

        Client.Page moved = move(registry, matter, "PREPARING", "Remiss till skolan.");
        assertThat(moved.status()).isEqualTo(201);
        assertThat(Api.body(moved).path("state").asString()).isEqualTo("PREPARING");
        JsonNode prepared = told("matter.changed");
        assertThat(prepared.path("state").asLong())
                .isNotEqualTo(opened.path("state").asLong());
        assertThat(registry.read("/matters/" + prepared.path("matter").asLong())
                        .path("state")
                        .asString())
                .as("what was told leads to where it stands")
                .isEqualTo("PREPARING");

        move(registry, matter, "CLOSED", "");
        assertThat(told("matter.changed").path("matter").asLong()).isEqualTo(matter);
        assertThat(town.signedIn(town.person("Olga", Role.OFFICER))
                        .get("/arbete/arenden")
                        .click("Åparken")
                        .text())
                .contains("Avslutat", "Bereds: Remiss till skolan.", "Inkommet");
    }

    @Test
    void anActionIsToldOfWhenItIsPlannedAndWhenItsStateIsNoted() throws Exception {
        long matter = open("KFN 2026/202");
        told("matter.changed");
        long decision = Api.body(registry.write(
                        "/matters/" + matter + "/decisions",
                        word(),
                        "{\"decidingBody\": \"Nämnden\", \"decidedOn\": \"" + LocalDate.now(Frame.ZONE)
                                + "\", \"paragraph\": \"§ 1\", \"text\": \"Ja.\", \"followed\": true}"))
                .path("id")
                .asLong();
        assertThat(told("matter.changed").path("matter").asLong())
                .as("deciding moves the matter")
                .isEqualTo(matter);

        long action = Api.body(registry.write(
                        "/decisions/" + decision + "/actions",
                        word(),
                        "{\"title\": \"Lampor\", \"owner\": \"Gata\", \"dueOn\": \"2027-09-30\"}"))
                .path("id")
                .asLong();
        JsonNode planned = told("action.changed");
        registry.write("/actions/" + action + "/progress", word(), "{\"state\": \"DONE\", \"note\": \"Lyser.\"}");
        JsonNode noted = told("action.changed");

        assertThat(planned.path("action").asLong()).isEqualTo(action);
        assertThat(noted.path("action").asLong()).isEqualTo(action);
        assertThat(noted.path("progress").asLong())
                .isNotEqualTo(planned.path("progress").asLong());
    }

    @Test
    void theSameWordMovesAMatterOnce() throws Exception {
        long matter = open("KFN 2026/203");
        told("matter.changed");
        String word = word();
        String body = "{\"state\": \"PREPARING\", \"note\": \"\"}";

        assertThat(registry.write("/matters/" + matter + "/states", word, body).status())
                .isEqualTo(201);
        assertThat(registry.write("/matters/" + matter + "/states", word, body).status())
                .isEqualTo(201);

        told("matter.changed");
        Letters.settle(town);
        move(registry, matter, "CLOSED", "");
        JsonNode next = told("matter.changed");
        assertThat(next.path("matter").asLong()).isEqualTo(matter);
        assertThat(registry.read("/matters/" + matter).path("state").asString()).isEqualTo("CLOSED");
        assertThat(receiver.isEmpty()).isTrue();
    }

    @Test
    void whoMayNotMoveAMatterIsRefusedAndNobodyIsTold() throws Exception {
        long matter = open("KFN 2026/204");
        told("matter.changed");
        Town elsewhere = Town.create();
        subscribe(elsewhere);
        Api stranger = Api.of(elsewhere, Keys.make(elsewhere, "Diariet", "matters:write"));
        Api keyless = Api.of(town);
        Api strangersKeyHere = Api.of(town, Keys.make(elsewhere, "Diariet 2", "matters:write"));
        Api otherRight = Api.of(town, Keys.make(town, "Läsaren", "contributions:write"));

        assertThat(move(stranger, matter, "CLOSED", "").status()).isEqualTo(404);
        assertThat(move(keyless, matter, "CLOSED", "").status()).isEqualTo(401);
        assertThat(move(strangersKeyHere, matter, "CLOSED", "").status()).isEqualTo(401);
        assertThat(move(otherRight, matter, "CLOSED", "").status()).isEqualTo(403);
        assertThat(move(registry, matter, "FINISHED", "").status()).isEqualTo(422);
        assertThat(move(registry, matter, "CLOSED", "x".repeat(501)).status()).isEqualTo(422);
        assertThat(move(registry, Long.MAX_VALUE, "CLOSED", "").status()).isEqualTo(404);

        Letters.settle(town);
        Letters.settle(elsewhere);
        assertThat(registry.read("/matters/" + matter).path("state").asString()).isEqualTo("RECEIVED");
        assertThat(receiver.isEmpty()).isTrue();
    }

    @Test
    void nobodyElsesSystemIsTold() throws Exception {
        Town elsewhere = Town.create();
        String theirs = subscribe(elsewhere);
        long matter = open("KFN 2026/205");

        Receiver.Received received = receiver.receive();

        assertThat(received.message().path("data").path("matter").asLong()).isEqualTo(matter);
        assertThat(received.signature()).isEqualTo(received.signed(secret)).isNotEqualTo(received.signed(theirs));
        Letters.settle(town);
        Letters.settle(elsewhere);
        assertThat(receiver.isEmpty()).isTrue();
    }

    /** What the next message holds, once its signature has been checked. */
    private JsonNode told(String type) throws Exception {
        Receiver.Received received = receiver.receive();
        assertThat(received.signature()).isEqualTo(received.signed(secret));
        assertThat(received.message().path("type").asString()).isEqualTo(type);
        return received.message().path("data");
    }

    private String subscribe(Town where) {
        return where.signedIn(where.person("Rolf", Role.ADMINISTRATOR))
                .get("/arbete/integrationer/webhookar")
                .form("main form")
                .set("namn", "Diariet")
                .set("adress", receiver.address())
                .tick("slag", "matter.changed")
                .tick("slag", "action.changed")
                .submit()
                .element("#hemlighet")
                .attr("value");
    }

    private long open(String number) {
        return Api.body(registry.write(
                        "/matters",
                        word(),
                        "{\"dialogue\": " + activity.dialogueId() + ", \"registryNumber\": \"" + number
                                + "\", \"title\": \"Åparken\", \"decidingBody\": \"Nämnden\"}"))
                .path("id")
                .asLong();
    }

    private static Client.Page move(Api api, long matter, String state, String note) {
        return api.write(
                "/matters/" + matter + "/states", word(), "{\"state\": \"" + state + "\", \"note\": \"" + note + "\"}");
    }

    private static String word() {
        return UUID.randomUUID().toString();
    }
}
