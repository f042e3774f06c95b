package se.radslag.dialogue.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Town;

class PromiseJourneyTest {

    private final Town town = Town.create();
    private final Client rolf = town.signedIn(town.person("Rolf", Role.ADMINISTRATOR));

    @Test
    void anAdministratorPublishesAPromiseThatEveryoneCanRead() {
        Client.Form form = form("PROMISE", "Du får ett svar", "Före det datum som *står på sidan*.");
        form.set("antagen_av", "Kommunfullmäktige").set("antagen", "2026-03-02").set("diarienummer", "KS 2026/17");
        form.submit();
        form.submit();

        Client.Page page = town.visitor().get("/sa-gor-vi-dialog");
        assertThat(page.document().select("h3:contains(Du får ett svar)")).hasSize(1);
        assertThat(page.text()).contains("Kommunfullmäktige", "2 mars", "KS 2026/17", "5. Medbeslutande");
        assertThat(Town.create().visitor().get("/sa-gor-vi-dialog").text()).doesNotContain("Du får ett svar");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
        Client.Page again = form("", "", "Text").set("antagen", "i går").submit();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.element(".ds-error-summary").select("a").eachAttr("href"))
                .containsExactly("#sort", "#rubrik", "#antagen");
        assertThat(again.form("main form").value("text")).isEqualTo("Text");
    }

    @Test
    void anArticleIsEditedWithHistoryMovedAndWithdrawn() {
        form("PRINCIPLE", "Vi frågar tidigt", "Innan något är färdigt.").submit();
        form("PRINCIPLE", "Alla vägar väger lika", "Även papper.").submit();
        Client.Page before = open("Vi frågar tidigt");

        open("Vi frågar tidigt")
                .form("main form")
                .set("text", "Innan det finns ett förslag.")
                .submit();
        Client.Page stale = before.form("main form").set("text", "Mitt eget.").submit();
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.text()).contains("Innan det finns ett förslag.");
        assertThat(stale.form("main form").value("text")).isEqualTo("Mitt eget.");
        assertThat(open("Vi frågar tidigt").text()).contains("Innan något är färdigt.");

        rolf.get("/arbete/principer").form("li:last-child form[action$=upp]").submit();
        assertThat(rolf.get("/arbete/principer").document().select(".title").eachText())
                .containsExactly("Alla vägar väger lika", "Vi frågar tidigt");

        Client.Page ask = rolf.get(open("Vi frågar tidigt").uri() + "/upphav");
        assertThat(ask.form("main form").submit().status()).isEqualTo(422);
        ask.form("main form").set("skal", "Ersatt av en ny.").submit();
        assertThat(town.visitor().get("/sa-gor-vi-dialog").text()).contains("Gäller inte längre", "Ersatt av en ny.");
    }

    @Test
    void itIsToldWhoAnswersForDialogue() {
        rolf.get("/arbete/principer/ansvar")
                .form("main form")
                .set("ansvarig", "Kommunstyrelsen")
                .set("kontakt", "dialog@bjorka.example")
                .set("startar", "Varje nämnd")
                .submit();

        assertThat(town.visitor().get("/sa-gor-vi-dialog").text()).contains("Kommunstyrelsen", "Varje nämnd");
    }

    @Test
    void onlyAdministratorsKeepPromises() {
        assertThat(town.visitor().get("/arbete/principer").location()).startsWith("/logga-in");
        Client officer = town.signedIn(town.person("Karim", Role.OFFICER));
        assertThat(officer.get("/arbete/principer").status()).isEqualTo(403);
        assertThat(officer.get("/arbete/principer/ny").status()).isEqualTo(403);
        assertThat(rolf.get("/arbete/principer/4711").status()).isEqualTo(404);
    }

    private Client.Form form(String kind, String title, String text) {
        return rolf.get("/arbete/principer/ny?sort=" + kind)
                .form("main form")
                .set("rubrik", title)
                .set("text", text);
    }

    private Client.Page open(String title) {
        return rolf.get("/arbete/principer").click(title);
    }
}
