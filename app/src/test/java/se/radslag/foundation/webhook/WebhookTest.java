package se.radslag.foundation.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.PhaseOpened;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Letters;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.Receiver;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;
import tools.jackson.databind.JsonNode;

/** Other systems are told what happens, and can trust who tells them. */
class WebhookTest {

    private static final String PATH = "/arbete/integrationer/webhookar";

    private final Town town = Town.create();
    private final Town.Person rolf = town.person("Rolf Enquist", Role.ADMINISTRATOR);
    private final Client administrator = town.signedIn(rolf);
    private Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void hush() {
        receiver.close();
    }

    @Test
    void whatHappensIsToldSignedAndOnce() throws Exception {
        String secret = subscribe("phase.opened");
        Activity activity = Dialogues.open(town, NoticeBoard.KEY);

        publish(new PhaseOpened(activity.dialogueId(), 7));
        Receiver.Received told = receiver.receive();
        publish(new PhaseOpened(activity.dialogueId(), 7));
        Letters.settle(town);

        assertThat(told.signature()).isEqualTo(told.signed(secret));
        JsonNode message = told.message();
        assertThat(message.path("type").asString()).isEqualTo("phase.opened");
        assertThat(message.path("data").path("dialogue").asLong()).isEqualTo(activity.dialogueId());
        assertThat(message.path("data").path("phase").asLong()).isEqualTo(7);
        assertThat(count("webhook_message")).isEqualTo(1);
    }

    private void publish(PhaseOpened event) {
        town.in(() -> {
            TestServer.bean(Events.class).publish(event);
            return true;
        });
    }

    @Test
    void whatNobodyWantsIsNotEvenWrittenDown() {
        subscribe("decision.recorded");
        Activity activity = Dialogues.open(town, NoticeBoard.KEY);

        publish(new PhaseOpened(activity.dialogueId(), 7));
        Letters.settle(town);

        assertThat(count("webhook_message")).isZero();
    }

    @Test
    void afterAChangeOfSecretBothSign() throws Exception {
        String first = subscribe("phase.opened");
        Client.Page one = administrator.get(PATH).click("Diariet");

        String second = one.click("Byt hemlighet")
                .form("main form")
                .submit()
                .element("#hemlighet")
                .attr("value");
        one.form("form[action$=prova]").submit();
        Receiver.Received told = receiver.receive();

        assertThat(told.signature()).isEqualTo(told.signed(second) + " " + told.signed(first));
    }

    @Test
    void whatDoesNotArriveIsTriedAgainAndShownAndSentAgainByHand() throws Exception {
        subscribe("phase.opened");
        receiver.answer(500);
        Client.Page one = administrator.get(PATH).click("Diariet");
        one.form("form[action$=prova]").submit();
        Receiver.Received first = receiver.receive();
        Receiver.Received again = receiver.receive();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.body()).isEqualTo(first.body());
        Client.Page log = settled(one, "Väntar");
        assertThat(log.text()).contains("webhook.test").contains("500").contains("Kommer inte fram");

        receiver.answer(200);
        log.form("form[action$=igen]").submit();
        assertThat(receiver.receive().id()).isEqualTo(first.id());
        assertThat(settled(one, "Igång").text()).contains("Framme");
    }

    @Test
    void afterThreeDaysInVainItIsStoppedAndTheAdministratorsAreTold() throws Exception {
        subscribe("phase.opened");
        receiver.answer(503);
        Client.Page one = administrator.get(PATH).click("Diariet");
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update webhook_subscription set failing_since = now() - interval '73 hours'")
                .update());

        one.form("form[action$=prova]").submit();
        receiver.receive();

        assertThat(settled(one, "Stoppad").text()).contains("inget har kommit fram på tre dygn");
        assertThat(Letters.to(town, rolf, 1)).singleElement().satisfies(letter -> assertThat(letter.subject())
                .contains("Diariet"));
        receiver.answer(204);
        administrator.get(one.uri().toString()).form("form[action$=starta]").submit();
        assertThat(settled(one, "Igång").has("form[action$=stoppa]")).isTrue();
    }

    @Test
    void anAddressThatIsGoneIsAskedNoMore() throws Exception {
        subscribe("phase.opened");
        receiver.answer(410);
        Client.Page one = administrator.get(PATH).click("Diariet");
        one.form("form[action$=prova]").submit();
        receiver.receive();

        assertThat(settled(one, "Stoppad").text()).contains("410");
    }

    @Test
    void aRemovedWebhookLeavesNothing() {
        subscribe("phase.opened");
        Client.Page question = administrator.get(PATH).click("Diariet").click("Ta bort");
        assertThat(question.text()).contains("Det går inte att ångra");

        assertThat(question.form("main form").submit().follow().text()).contains("Webhooken är borttagen.");
        assertThat(count("webhook_subscription")).isZero();
    }

    @Test
    void whatIsWrongInTheFormIsSaid() {
        Client.Page page = administrator
                .get(PATH)
                .form("main form")
                .set("namn", "Diariet")
                .set("adress", "ftp://example.org")
                .submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("https://").contains("Välj minst en sak");
        assertThat(page.element("#adress").attr("value")).isEqualTo("ftp://example.org");
    }

    @Test
    void onlyAnAdministratorOfTheOrganisationHandlesThem() {
        subscribe("phase.opened");
        String path = administrator.get(PATH).click("Diariet").uri().getPath().replaceFirst("^/[^/]+", "");
        Town elsewhere = Town.create();

        assertThat(town.signedIn(town.person("Eva", Role.FACILITATOR)).get(path).status())
                .isEqualTo(403);
        assertThat(elsewhere
                        .signedIn(elsewhere.person("Maja", Role.ADMINISTRATOR))
                        .get(path)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:db8::1",
                "ff02::1"
            })
    void nothingIsSentToOnesOwnNetwork(String address) throws Exception {
        assertThat(PublicNetwork.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.128.0.1", "172.32.0.1", "193.10.0.1", "2a00:1450:400f::1"})
    void theInternetCanBeReached(String address) throws Exception {
        assertThat(PublicNetwork.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void theCourierTurnsBackAtOnesOwnDoor() {
        var courier = new Courier(false);

        for (String host : List.of("localhost", "127.0.0.1", "[::1]")) {
            Courier.Receipt receipt = courier.carry("http://" + host + ":" + receiver.port() + "/", Map.of(), "{}");
            assertThat(receipt.status()).as(host).isNull();
            assertThat(receipt.fault()).as(host).contains("is not on the internet");
        }
        assertThat(receiver.isEmpty()).isTrue();
        courier.destroy();
    }

    private String subscribe(String type) {
        return administrator
                .get(PATH)
                .form("main form")
                .set("namn", "Diariet")
                .set("adress", receiver.address())
                .tick("slag", type)
                .submit()
                .element("#hemlighet")
                .attr("value");
    }

    /** The page as soon as it says the word: what was sent is noted when its receiver has answered. */
    private Client.Page settled(Client.Page page, String word) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        Client.Page now = administrator.get(page.uri().toString());
        while (!now.text().contains(word) && Instant.now().isBefore(end)) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(100).toNanos());
            now = administrator.get(page.uri().toString());
        }
        return now;
    }

    private int count(String table) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single());
    }
}
