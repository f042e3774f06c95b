package se.radslag.methods.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Town;

class TranslationTest {

    private final Town town = Town.create();
    private final Activity activity =
            Stating.converse(town, Dialogues.open(town, Conversation.METHOD), Conversation.Voices.OPEN);
    private final long light = Stating.state(town, activity, "Det behövs fler lampor i parken.");
    private final String vote = Conversation.path(activity.id());
    private final String work = "/arbete/asikter/" + activity.id() + "/pastaenden/" + light + "/oversattningar";
    private final Client karin = town.signedIn(town.person("Karin", Role.FACILITATOR));

    @Test
    void aTranslationIsShownOnceSomebodyAgreesToItAndTheOriginalStandsFirst() {
        write("fi", "Puistoon tarvitaan lisää valoja.");
        assertThat(town.visitor().get(vote).text()).as("a draft").doesNotContain("Puistoon", "suomi");

        agree();

        Client visitor = town.visitor();
        assertThat(visitor.get(vote).text()).contains("suomi").doesNotContain("Puistoon");
        Client.Page page =
                visitor.post(vote + "/oversattningar", fields("sprak", "fi")).follow();
        assertThat(page.element("blockquote").text()).isEqualTo("Det behövs fler lampor i parken.");
        assertThat(page.element("[data-translation]").text()).isEqualTo("Puistoon tarvitaan lisää valoja.");
        assertThat(page.element("[data-translation]").attr("lang")).isEqualTo("fi");
        assertThat(page.text()).contains("Översättning (suomi), originalet gäller");
        assertThat(text(vote + "/oversattningar?sprak=fi"))
                .isEqualTo("{\"" + light + "\":\"Puistoon tarvitaan lisää valoja.\"}");
        assertThat(visitor.post(vote + "/oversattningar", fields("sprak", ""))
                        .follow()
                        .text())
                .doesNotContain("Puistoon");
        assertThat(town.visitor().get(Statement.path(light)).text()).contains("Puistoon", "suomi");
    }

    @Test
    void whoReadsThePagesInTheLanguageHasItUnasked() {
        write("en", "The park needs more lamps.");
        agree();

        assertThat(town.visitor()
                        .cookie("radslag-language", "en")
                        .get(vote)
                        .element("[data-translation]")
                        .text())
                .isEqualTo("The park needs more lamps.");
        assertThat(town.visitor().get(vote).text()).doesNotContain("The park needs");
    }

    @Test
    void anotherTakesItsPlaceAndTheOldOneIsKept() {
        write("en", "More lights in the park");
        agree();
        write("en", "The park needs more lamps.");
        agree();

        assertThat(karin.get(work).text())
                .contains(
                        "More lights in the park",
                        "Visas inte längre",
                        "The park needs more lamps.",
                        "skriven av Karin")
                .contains("godkänd av Karin");
        assertThat(text(vote + "/oversattningar?sprak=en"))
                .contains("needs more lamps")
                .doesNotContain("More lights");
    }

    @Test
    void openDataAndTheInterfaceCarryIt() {
        write("en", "The park needs more lamps.");
        assertThat(text(activity.dialoguePath() + "/data/statement-translations.csv"))
                .doesNotContain("needs more lamps");
        agree();

        assertThat(text(activity.dialoguePath() + "/data/statement-translations.csv"))
                .contains(",en," + activity.id() + ",", "The park needs more lamps.");
        assertThat(text("/api/v1/dialogues/" + activity.dialogueId() + "/contributions"))
                .contains("\"translations\":{\"en\":\"The park needs more lamps.\"}");
    }

    @Test
    void whatCannotBeIsToldAtItsFieldAndNothingTypedIsLost() {
        Client.Page page = karin.post(work, fields("sprak", "sv", "text", "Samma språk."));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.element("#sprak-error").text()).contains("annat språk");
        assertThat(page.element("textarea#text").text()).isEqualTo("Samma språk.");
        assertThat(karin.post(work, fields("sprak", "xx", "text", ""))
                        .element("#text-error")
                        .text())
                .isNotEmpty();
    }

    @Test
    void onlyThoseWhoRunTheDialogueTranslate() {
        write("en", "The park needs more lamps.");
        String agree = work + "/" + draft() + "/godkann";
        Client amina = town.signedIn(town.person("Amina"));
        assertThat(amina.get(work).status()).isEqualTo(403);
        assertThat(amina.post(work, fields("sprak", "en", "text", "x")).status())
                .isEqualTo(403);
        assertThat(amina.post(agree, fields()).status()).isEqualTo(403);
        assertThat(town.visitor().get(work).location()).contains("/logga-in");

        long other = Stating.state(town, activity, "Något annat.");
        assertThat(karin.post(agree.replace("/" + light + "/", "/" + other + "/"), fields())
                        .status())
                .as("a translation of another statement")
                .isEqualTo(404);
        assertThat(text(vote + "/oversattningar?sprak=en")).isEqualTo("{}");
    }

    private void write(String language, String text) {
        assertThat(karin.post(work, fields("sprak", language, "text", text))
                        .follow()
                        .text())
                .contains("Den visas när någon har godkänt den");
    }

    private String draft() {
        return karin.get(work).element("form[action$=/godkann]").attr("action").replaceAll(".*/(\\d+)/godkann", "$1");
    }

    private void agree() {
        assertThat(karin.post(work + "/" + draft() + "/godkann", fields())
                        .follow()
                        .text())
                .contains("visas nu bredvid originalet");
    }

    private String text(String path) {
        return new String(town.visitor().get(path).bytes(), StandardCharsets.UTF_8);
    }
}
