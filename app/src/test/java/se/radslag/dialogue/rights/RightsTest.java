package se.radslag.dialogue.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class RightsTest {

    private final Town town = Town.create();
    private final Client facilitator = town.signedIn(town.person("Eva", Role.FACILITATOR));
    private String draft;

    @BeforeEach
    void aDraftThatInvites() {
        draft = facilitator
                .get("/arbete/dialoger/ny")
                .form("main form")
                .set("titel", "Hur ska parken bli tryggare?")
                .submit()
                .location();
        facilitator
                .get(draft + "/inflytande")
                .form("main form")
                .set("fragan", "ja")
                .set("beslutsfattarna", "ja")
                .set("skal", "Nämnden har inte bestämt sig.")
                .submit();
        facilitator
                .get(draft + "/styrning")
                .form("main form")
                .set("organ", "Kultur- och fritidsnämnden")
                .submit();
    }

    @Test
    void whatInvitesPeopleIsNotPublishedBeforeTheCheck() {
        Client.Page plan = facilitator.get(draft);
        assertThat(plan.text()).contains("Pröva rättigheter och risker innan ni bjuder in");

        Client.Page saved =
                fill(plan.click("Rättigheter och risker").form("#prova")).submit();

        assertThat(saved.location()).isEqualTo(draft);
        assertThat(saved.follow().text()).contains("Prövningen är sparad.").doesNotContain("Pröva rättigheter");
    }

    @Test
    void informationNeedsNoCheck() {
        facilitator
                .get(draft + "/inflytande")
                .form("main form")
                .set("fragan", "nej")
                .submit();

        assertThat(facilitator.get(draft).text()).doesNotContain("Rättigheter och risker", "Pröva rättigheter");
    }

    @Test
    void eachTopicNeedsAnAnswerAndItsReasonAndAYesItsMeasure() {
        Client.Page again = fill(facilitator.get(draft + "/rattigheter").form("#prova"))
                .set("barn", "ja")
                .set("minoriteter-skal", " ")
                .set("hot-skal", "h".repeat(601))
                .submit();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.element("#barn-atgard-error").text()).isEqualTo("Skriv vad ni gör åt det.");
        assertThat(again.has("#minoriteter-skal-error")).isTrue();
        assertThat(again.element("#hot-skal-error").text()).contains("600");
        assertThat(again.form("#prova").value("berorda-skal")).isEqualTo("Skäl om berorda");
        assertThat(facilitator
                        .post(draft + "/rattigheter", Town.fields("version", "0"))
                        .text())
                .contains("Svara nej eller ja.");
    }

    @Test
    void everyoneReadsWhatWasFoundExceptAboutThreats() {
        Activity activity = Dialogues.open(town, NoticeBoard.KEY);
        String path = "/arbete/dialoger/" + activity.dialogueId() + "/rattigheter";
        fill(facilitator.get(path).form("#prova"))
                .set("barn", "ja")
                .set("barn-atgard", "Två klasser är med.")
                .set("hot", "ja")
                .set("hot-skal", "En namngiven grupp har hotat.")
                .set("hot-atgard", "Väktare vid entrén.")
                .submit();

        String section = town.visitor()
                .get(activity.dialoguePath())
                .element("section[aria-labelledby=rattigheter]")
                .text();

        assertThat(section)
                .contains("Ja, barn berörs", "Två klasser är med.", "Risken för hot och hat är bedömd.")
                .doesNotContain("namngiven", "Väktare");
        assertThat(facilitator.get(path).element("#prova").html()).contains("Väktare vid entrén.");
    }

    @Test
    void earlierVersionsAreKeptAndNobodyOverwritesAnother() {
        String path = draft + "/rattigheter";
        Client.Form mine = fill(facilitator.get(path).form("#prova"));
        fill(facilitator.get(path).form("#prova"))
                .set("barn-skal", "Deras skäl")
                .submit();

        Client.Page refused = mine.set("barn-skal", "Mitt skäl").submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Någon annan har ändrat under tiden");
        refused.form("#prova").submit();
        Client.Page page = facilitator.get(path);
        assertThat(page.form("#prova").value("barn-skal")).isEqualTo("Mitt skäl");
        assertThat(page.element("section[aria-labelledby=tidigare]").text()).contains("Version 1", "Eva", "Deras skäl");
        assertThat(town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select count(*) from openness_audit_entry where action = 'rights.checked'")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(2);
    }

    @Test
    void aClosedDialoguesCheckIsOnlyRead() {
        Activity activity = Dialogues.closed(town, NoticeBoard.KEY);
        String work = "/arbete/dialoger/" + activity.dialogueId();
        facilitator.get(work + "/avsluta").form("main form").submit();

        assertThat(facilitator.get(work + "/rattigheter").has("#prova")).isFalse();
        assertThat(facilitator.get(work + "/rattigheter").text()).contains("Vi har frågat runt.");
        assertThat(facilitator
                        .post(work + "/rattigheter", Town.fields("version", "1"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onlyThoseWhoPlanTheDialogueSeeOrChangeIt() {
        Town other = Town.create();

        assertThat(town.signedIn(town.person("Karim", Role.OFFICER))
                        .get(draft + "/rattigheter")
                        .status())
                .isEqualTo(403);
        assertThat(other.signedIn(other.person("Ada", Role.ADMINISTRATOR))
                        .get(draft + "/rattigheter")
                        .status())
                .isEqualTo(404);
        assertThat(town.visitor().get(draft + "/rattigheter").location()).startsWith("/logga-in");
    }

    private static Client.Form fill(Client.Form form) {
        for (Topic topic : Topic.values()) {
            form.set(topic.field(), "nej");
            form.set(topic.field() + "-skal", "Skäl om " + topic.field());
            form.set(topic.field() + "-atgard", "");
        }
        return form;
    }
}
