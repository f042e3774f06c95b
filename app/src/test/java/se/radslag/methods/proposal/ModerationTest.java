package se.radslag.methods.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class ModerationTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, ProposalMethod.KEY);
    private final Client amina = town.signedIn(town.person("Amina"));
    private final Client lennart = town.signedIn(town.person("Lennart"));
    private final Client bo = town.signedIn(town.person("Bo", Role.MODERATOR));
    private final Client siv = town.signedIn(town.person("Siv", Role.MODERATOR));
    private final String path = Proposing.publish(amina, activity, "Avskeda handläggaren", "Anna på kontoret är lat.");
    private final String id = path.substring("/forslag/".length());

    @Test
    void flaggedContentIsHiddenWithAReasonAndShownAgainAfterAnAppeal() {
        lennart.get("/anmal/forslag/" + id)
                .form("main form")
                .tick("regel", "PRIVACY")
                .set("text", "Hänger ut en anställd.")
                .submit();
        assertThat(bo.get("/arbete/moderering").text()).contains("Avskeda handläggaren", "Hänger ut en anställd.");

        bo.get("/arbete/moderering/forslag/" + id)
                .form("form#dolj")
                .tick("regel", "PRIVACY")
                .set("text", "Skriv om arbetet, inte om Anna.")
                .submit();

        Client.Page hidden = lennart.get(path);
        assertThat(hidden.text())
                .contains("Dold av moderator.", "hänger inte ut enskilda anställda")
                .doesNotContain("Anna", "Avskeda");
        assertThat(lennart.get(path + "/versioner").status()).isEqualTo(404);
        assertThat(lennart.get("/aktiviteter/" + activity.id() + "/forslag").text())
                .doesNotContain("Avskeda");
        assertThat(amina.get(path).text()).contains("Anna på kontoret är lat.", "Skriv om arbetet, inte om Anna.");
        assertThat(letters())
                .anyMatch(letter -> letter.contains("Skriv om arbetet") && letter.contains("/omprovning/"));

        Client.Page appealed = amina.get(path)
                .click("Be om omprövning")
                .form("main form")
                .set("text", "Anna är min hund.")
                .submit()
                .follow();
        assertThat(appealed.text()).contains("Du har bett om omprövning");

        Client.Page own = decide(bo);
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.text()).contains("Den som dolde något kan inte bestämma");
        assertThat(decide(siv).follow().text()).contains("Beslutet är sparat");
        assertThat(lennart.get(path).text()).contains("Anna på kontoret är lat.");
        assertThat(letters()).anyMatch(letter -> letter.contains("visas igen"));
    }

    @Test
    void aFlagCanBeSettledWithoutHiding() {
        lennart.post("/anmal/forslag/" + id, fields("regel", "OFF_TOPIC"));
        lennart.post("/anmal/forslag/" + id, fields("regel", "OFF_TOPIC"));
        assertThat(bo.get("/arbete/moderering").text()).contains("En anmälan");

        bo.post("/arbete/moderering/forslag/" + id + "/behall", fields());

        assertThat(bo.get("/arbete/moderering").text()).contains("Inget väntar");
        assertThat(lennart.get(path).text()).contains("Anna");
    }

    @Test
    void aHiddenCommentKeepsItsPlace() {
        String comment = lennart.post(
                        path + "/kommentera",
                        fields("text", "Du är dum.", "once", UUID.randomUUID().toString()))
                .location()
                .replaceAll(".*#kommentar-", "");
        bo.post("/arbete/moderering/kommentar/" + comment, fields("regel", "ATTACK", "text", "Håll dig till frågan."));

        assertThat(amina.get(path).element(".comment").text())
                .contains("Dold av moderator.", "angriper inte")
                .doesNotContain("dum");
        assertThat(lennart.get(path).element(".comment").text()).contains("Du är dum.", "Be om omprövning");
        assertThat(amina.get("/forslag/kommentar/" + comment + "/versioner").status())
                .isEqualTo(404);
    }

    @Test
    void onlyModeratorsHideAndOnlyAuthorsAppeal() {
        assertThat(lennart.get("/arbete/moderering").status()).isEqualTo(403);
        assertThat(lennart.post("/arbete/moderering/forslag/" + id, fields("regel", "HATE", "text", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(bo.post("/arbete/moderering/forslag/" + id, fields("regel", "", "text", ""))
                        .status())
                .isEqualTo(422);
        assertThat(bo.get("/arbete/moderering/strunt/" + id).status()).isEqualTo(404);
        bo.post("/arbete/moderering/forslag/" + id, fields("regel", "HATE", "text", "x"));
        assertThat(lennart.get("/omprovning/" + hiding()).status()).isEqualTo(404);
        assertThat(amina.get("/omprovning/" + hiding()).status()).isEqualTo(200);
    }

    @Test
    void whoModeratesOneDialogueActsOnThatOneAlone() {
        Activity other = Dialogues.open(town, ProposalMethod.KEY);
        String elsewhere = Proposing.publish(amina, other, "Något annat", "Om en annan fråga.");
        Client eli = moderatorOf(activity.dialogueId(), "Eli");
        Client kim = moderatorOf(activity.dialogueId(), "Kim");
        for (String flagged : List.of(path, elsewhere)) {
            lennart.post(flagged.replace("/forslag/", "/anmal/forslag/"), fields("regel", "PRIVACY"));
        }

        assertThat(eli.get("/arbete/moderering").text()).contains("Avskeda").doesNotContain("Något annat");
        assertThat(bo.get("/arbete/moderering").text()).contains("Avskeda", "Något annat");
        assertThat(eli.get(path).text()).contains("Dölj");
        assertThat(eli.get(elsewhere).text()).doesNotContain("Dölj");
        String work = "/arbete/moderering" + elsewhere;
        assertThat(eli.get(work).status()).isEqualTo(404);
        assertThat(eli.post(work, fields("regel", "HATE", "text", "x")).status())
                .isEqualTo(404);
        assertThat(eli.post(work + "/behall", fields()).status()).isEqualTo(404);

        eli.post("/arbete/moderering" + path, fields("regel", "PRIVACY", "text", "Skriv om arbetet."));
        assertThat(lennart.get(path).text()).contains("Dold av moderator.");
        amina.post("/omprovning/" + hiding(), fields("text", "Anna är min hund."));
        assertThat(kim.get("/arbete/moderering").text()).contains("Anna är min hund.");
        assertThat(decide(kim).follow().text()).contains("Beslutet är sparat");

        bo.post(work, fields("regel", "HATE", "text", "x"));
        amina.post("/omprovning/" + hiding(), fields("text", "Varför?"));
        assertThat(eli.get("/arbete/moderering").text()).doesNotContain("Varför?", "Något annat");
        assertThat(eli.get("/arbete/moderering/omprovning/" + hiding()).status())
                .isEqualTo(404);
        assertThat(decide(eli).status()).isEqualTo(404);
    }

    private Client moderatorOf(long dialogue, String name) {
        Town.Person person = town.person(name);
        town.in(() -> {
            TestServer.bean(PersonRepository.class).grant(person.id(), Role.MODERATOR, dialogue);
            return null;
        });
        return town.signedIn(person);
    }

    private Client.Page decide(Client moderator) {
        return moderator.post(
                "/arbete/moderering/omprovning/" + hiding(), fields("beslut", "visa", "text", "Anna är en hund."));
    }

    private long hiding() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select max(id) from moderation_hiding")
                .query(Long.class)
                .single());
    }

    private List<String> letters() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select subject || ': ' || body from mail_letter order by id")
                .query(String.class)
                .list());
    }
}
