package se.radslag.methods.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Activity;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Town;

class SimilarTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, ProposalMethod.KEY);
    private final Client amina = town.signedIn(town.person("Amina"));
    private final String path = "/aktiviteter/" + activity.id() + "/forslag";

    @BeforeEach
    void someProposals() {
        Proposing.publish(amina, activity, "Mer belysning i parken", "Det är mörkt från skolan till bron.");
        Proposing.publish(amina, activity, "Fler cykelställ vid stationen", "De som finns är fulla.");
        Proposing.publish(amina, activity, "Öppna caféet på vintern", "Det är stängt när det är kallt.");
    }

    @Test
    void inflectedWordsAreFound() {
        assertThat(similar("Parkens belysning behöver bli bättre")).contains("Mer belysning i parken");
        assertThat(similar("Flera cykelställ på stationen"))
                .contains("cykelställ")
                .doesNotContain("belysning");
    }

    @Test
    void otherQuestionsAreNotShown() {
        assertThat(similar("Simlektioner för vuxna")).isEmpty();
        assertThat(similar("")).isEmpty();
    }

    @Test
    void theOppositeIsShownAndMarked() {
        assertThat(similar("Inte mer belysning i parken")).contains("Mer belysning i parken", "Säger tvärtom?");
        assertThat(similar("Ingen mer belysning i parken")).contains("Säger tvärtom?");
        assertThat(similar("Mer belysning i parken!")).doesNotContain("Säger tvärtom?");
    }

    @Test
    void aCloseOneIsAskedAboutBeforePublishing() {
        Client.Page step = send("Mer belysning i parken nu", "Jag **vågar** inte gå där.");

        assertThat(step.status()).isEqualTo(200);
        assertThat(step.text()).contains("Liknar ditt förslag något av de här?", "Mer belysning i parken");
        Client.Page published =
                step.form("form#forslag").tick("anda", "ja").submit().follow();
        assertThat(published.element("h1").text()).isEqualTo("Mer belysning i parken nu");
        assertThat(published.element(".prose strong").text()).isEqualTo("vågar");
    }

    @Test
    void theTextCanBeChangedOrTheOtherSupportedInstead() {
        Client.Page step = send("Mer belysning i parken nu", "Jag vågar inte gå där.");

        Client.Page form = step.form("form#forslag").tick("andra", "ja").submit();
        assertThat(form.element("#text").text()).isEqualTo("Jag vågar inte gå där.");
        assertThat(step.form(".voices form").submit().follow().text()).contains("Ditt stöd är räknat");
    }

    private String similar(String title) {
        return town.visitor()
                .get(path + "/liknande?rubrik=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .text();
    }

    private Client.Page send(String title, String text) {
        return town.signedIn(town.person("Lennart"))
                .post(
                        path + "/nytt",
                        fields(
                                "rubrik",
                                title,
                                "text",
                                text,
                                "once",
                                UUID.randomUUID().toString()));
    }
}
