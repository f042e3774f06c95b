package se.radslag.methods.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Activity;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Town;

class ProposalJourneyTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, ProposalMethod.KEY);
    private final Client amina = town.signedIn(town.person("Amina"));

    @Test
    void aProposalIsWrittenPublishedAndRead() {
        Client.Page page = propose(amina, "Belysning längs gångstråket", "Det är **mörkt** från skolan till bron.");

        assertThat(page.status()).isEqualTo(303);
        Client.Page shown = page.follow();
        assertThat(shown.element("h1").text()).isEqualTo("Belysning längs gångstråket");
        assertThat(shown.element(".prose strong").text()).isEqualTo("mörkt");
        assertThat(shown.text()).contains("Tack! Ditt förslag är publicerat.", "Förslag 1", "Amina");
        assertThat(town.visitor().get(list()).text()).contains("Ett förslag", "Belysning längs gångstråket");
    }

    @Test
    void whoIsNotSignedInLosesNothingTyped() {
        Client visitor = town.visitor();
        Client.Page signIn = propose(visitor, "Fler bänkar", "Vid bron och vid skolan.");
        assertThat(signIn.location()).startsWith("/logga-in?till=");

        String back =
                URLDecoder.decode(signIn.location().substring("/logga-in?till=".length()), StandardCharsets.UTF_8);
        Client.Page form = amina.get(back);

        assertThat(form.element("#rubrik").attr("value")).isEqualTo("Fler bänkar");
        assertThat(form.element("#text").text()).isEqualTo("Vid bron och vid skolan.");
        assertThat(form.text()).contains("Bilder behöver du välja igen");
        assertThat(form.form("form#forslag").submit().follow().text()).contains("Fler bänkar");
    }

    @Test
    void whatIsMissingOrTooLongIsSaidAtTheField() {
        Client.Page page = propose(amina, "", "a".repeat(5_001));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.element("#rubrik-error").text()).isEqualTo("Skriv en rubrik.");
        assertThat(page.element("#text-error").text()).contains("högst 5");
        assertThat(page.element("#text").text()).hasSize(5_001);
        assertThat(page.has("#fel a[href=#rubrik]")).isTrue();
    }

    @Test
    void scriptsInATextDoNotRun() {
        Client.Page page = propose(
                        amina,
                        "Prova <script>alert(1)</script>",
                        "<img src=x onerror=alert(1)> [klicka](javascript:alert(1)) <script>alert(1)</script>")
                .follow();

        assertThat(page.has("main script, main [onerror], main a[href^=javascript]"))
                .isFalse();
        assertThat(page.element("h1").text()).contains("<script>");
    }

    @Test
    void aClosedPhaseTakesNoProposals() {
        Activity closed = Dialogues.closed(town, ProposalMethod.KEY);
        String path = "/aktiviteter/" + closed.id() + "/forslag";

        Client.Page refused = amina.post(path + "/nytt", form("För sent", "Men ändå."));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Det här är avslutat");
        assertThat(refused.element("#rubrik").attr("value")).isEqualTo("För sent");
        assertThat(amina.get(path).text()).contains("Inga förslag").doesNotContain("Lämna ett förslag");
    }

    @Test
    void aFormSentTwiceIsPublishedOnce() {
        var form = form("Pumpbana vid ån", "För barn och unga.");

        String first = amina.post(list() + "/nytt", form).location();
        form.put("anda", "ja");
        String second = amina.post(list() + "/nytt", form).location();

        assertThat(second).isEqualTo(first);
        assertThat(amina.get(list()).element("#antal").text()).isEqualTo("Ett förslag");
    }

    @Test
    void anotherOrganisationSeesNoneOfIt() {
        String path = propose(amina, "Bara här", "Hemlis.").location();
        Town other = Town.create();
        Client stranger = other.signedIn(other.person("Sven"));

        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(list()).status()).isEqualTo(404);
        assertThat(stranger.post(list() + "/nytt", form("Smyg", "Smyg")).status())
                .isEqualTo(404);
        assertThat(stranger.post(path + "/stod", fields()).status()).isEqualTo(404);
        assertThat(stranger.post(path + "/kommentera", fields("text", "Hej", "once", once()))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get(path + "/andra").status()).isEqualTo(404);
        assertThat(stranger.get("/anmal/forslag" + path.substring("/forslag".length()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theAuthorChangesAndEveryVersionStaysReadable() {
        String path = propose(amina, "Lampor i parken", "Lampor längs parken.").location();

        Client.Page edit = amina.get(path + "/andra");
        Client.Page changed = edit.form("form#forslag")
                .set("text", "Lampor längs gångstråket.")
                .submit()
                .follow();

        assertThat(changed.text()).contains("Lampor längs gångstråket.", "Ändrat, se tidigare versioner");
        Client.Page versions = town.visitor().get(path + "/versioner");
        assertThat(versions.element("del").text()).isEqualTo("parken.");
        assertThat(versions.element("ins").text()).isEqualTo("gångstråket.");
    }

    @Test
    void aStaleFormOverwritesNothing() {
        String path = propose(amina, "Lampor i parken", "Först.").location();
        Client.Form stale = amina.get(path + "/andra").form("form#forslag");
        amina.get(path + "/andra")
                .form("form#forslag")
                .set("text", "Andra fönstret.")
                .submit();

        Client.Page page = stale.set("text", "Första fönstret.").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Texten har ändrats sedan du började", "Andra fönstret.");
        assertThat(page.element("#text").text()).isEqualTo("Första fönstret.");
        assertThat(page.form("form#forslag").submit().follow().text()).contains("Första fönstret.");
    }

    @Test
    void onlyTheAuthorChangesAndWithdraws() {
        String path = propose(amina, "Mitt", "Bara mitt.").location();
        Client lennart = town.signedIn(town.person("Lennart"));

        assertThat(lennart.get(path + "/andra").status()).isEqualTo(404);
        assertThat(lennart.post(path + "/andra", fields("rubrik", "Ditt", "text", "x", "version", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(lennart.post(path + "/dra-tillbaka", fields("skal", "För att"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWithdrawnProposalLeavesTheListWithItsReason() {
        String path = propose(amina, "Lampor", "Lampor.").location();
        Client.Page empty = amina.post(path + "/dra-tillbaka", fields("skal", " "));
        assertThat(empty.status()).isEqualTo(422);

        Client.Page page = amina.get(path + "/dra-tillbaka")
                .form("form#dra-tillbaka")
                .set("skal", "Det är redan beslutat.")
                .submit()
                .follow();

        assertThat(page.text()).contains("Tillbakadraget", "Det är redan beslutat.");
        assertThat(amina.get(list()).text()).doesNotContain("Lampor");
        assertThat(amina.get(list() + "?visa=aterkallade").text()).contains("Lampor");
        assertThat(amina.post(path + "/stod", fields()).status()).isEqualTo(422);
    }

    @Test
    void aListIsSearchedNarrowedAndPagedBothWays() {
        for (int i = 1; i <= 25; i++) {
            var form = form("Idé nummer " + i, i == 7 ? "En cykelväg till stationen." : "Text.");
            form.put("anda", "ja");
            form.put("plats", i % 2 == 0 ? "Norra torget" : "");
            amina.post(list() + "/nytt", form);
        }

        Client.Page first = amina.get(list());
        assertThat(first.document().select(".voices li")).hasSize(20);
        assertThat(first.element(".voices a").text()).isEqualTo("Idé nummer 25");
        Client.Page second = amina.get(first.element("a[rel=next]").absUrl("href"));
        assertThat(second.document().select(".voices a").eachText())
                .containsExactly("Idé nummer 5", "Idé nummer 4", "Idé nummer 3", "Idé nummer 2", "Idé nummer 1");
        Client.Page back = amina.get(second.element("a[rel=prev]").absUrl("href"));
        assertThat(back.document().select(".voices a").eachText())
                .isEqualTo(first.document().select(".voices a").eachText());
        assertThat(back.has("a[rel=prev]")).isFalse();

        assertThat(amina.get(list() + "?q=cykelv%C3%A4gar").text()).contains("Ett förslag", "Idé nummer 7");
        assertThat(amina.get(list() + "?plats=norra").element("#antal").text()).isEqualTo("12 förslag i urvalet");
        assertThat(amina.get(list() + "?q=finns-inte").text()).contains("Inget förslag passar");
        assertThat(amina.get(list() + "?efter=strunt&visa=strunt").status()).isEqualTo(200);
    }

    private String list() {
        return "/aktiviteter/" + activity.id() + "/forslag";
    }

    private Client.Page propose(Client client, String title, String text) {
        return client.post(list() + "/nytt", form(title, text));
    }

    private static Map<String, String> form(String title, String text) {
        return fields("rubrik", title, "text", text, "plats", "", "once", once());
    }

    private static String once() {
        return UUID.randomUUID().toString();
    }
}
