package se.radslag.foundation.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Activity;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class PreferenceTest {

    private static final String PATH = "/min-sida/mejl";

    private final Town town = Town.create();
    private final Town.Person amina = town.person("Amina");

    @Test
    void aPersonChoosesHowOftenLettersCome() {
        Client browser = town.signedIn(amina);
        Client.Page before = browser.get(PATH);
        assertThat(before.form("main form").value("egna")).isEqualTo("AT_ONCE");

        Client.Page after =
                browser.post(PATH, fields("egna", "DAILY", "nyheter", "NONE")).follow();

        assertThat(after.text()).contains("Ditt val är sparat.");
        assertThat(after.form("main form").value("egna")).isEqualTo("DAILY");
        assertThat(after.form("main form").value("nyheter")).isEqualTo("NONE");
    }

    @Test
    void answersToWhatOneSaidCannotBeDeclined() {
        Client browser = town.signedIn(amina);

        browser.post(PATH, fields("egna", "NONE", "nyheter", "NONE"));

        assertThat(browser.get(PATH).form("main form").value("egna")).isEqualTo("DAILY");
    }

    @Test
    void someoneNotSignedInIsAskedToAndTheChoiceIsKept() {
        Client.Page away = town.visitor().post(PATH, fields("egna", "DAILY", "nyheter", "NONE"));

        assertThat(away.location()).startsWith("/logga-in?till=").contains("utkast");
    }

    @Test
    void whoLeftADialogueComesBackOnTheirOwnPage() {
        Activity activity = Dialogues.open(town, "test");
        town.in(() -> {
            TestServer.bean(ChoosePreference.class).unsubscribe(new Unsubscription(amina.id(), activity.dialogueId()));
            return true;
        });
        Client browser = town.signedIn(amina);
        Client.Page page = browser.get(PATH);
        assertThat(page.text()).contains("Dialoger som du inte får mejl om").contains(activity.dialogueTitle());

        Client.Page after = page.form("main section form").submit().follow();

        assertThat(after.text()).contains("Du får mejl om dialogen igen.").doesNotContain(activity.dialogueTitle());
    }

    @Test
    void theDemoShowsTheMailThatWouldBeSent() {
        town.in(() -> {
            TestServer.bean(Postbox.class)
                    .post(new Letter(
                            amina.id(),
                            Letter.Kind.NEWS,
                            7L,
                            "Fasen har öppnat",
                            "Läs mer:\nhttps://bjorka.example/dialoger/parken"));
            return true;
        });
        Client visitor = town.visitor();
        Client.Page post = visitor.get("/demo/post");
        assertThat(post.text()).contains("Fasen har öppnat", amina.email(), "Väntar på att skickas");

        Client.Page letter = visitor.get(post.element("ul.mail a").absUrl("href"));

        assertThat(letter.has("a[href=https://bjorka.example/dialoger/parken]")).isTrue();
        assertThat(letter.text()).contains("Sluta få mejl om den här dialogen");
        assertThat(Town.create().visitor().get("/demo/post").text()).contains("Inga mejl än");
    }
}
