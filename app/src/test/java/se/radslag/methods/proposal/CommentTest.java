package se.radslag.methods.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class CommentTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, ProposalMethod.KEY);
    private final Client amina = town.signedIn(town.person("Amina"));
    private final Client lennart = town.signedIn(town.person("Lennart"));
    private final String path = Proposing.publish(amina, activity, "Belysning längs stråket", "Det är mörkt.");

    @Test
    void aCommentHasASideAndAReply() {
        Client.Page page = lennart.get(path)
                .form("form#kommentera")
                .set("text", "Det stör fladdermössen.")
                .set("sida", "mot")
                .submit()
                .follow();
        assertThat(page.element(".comment[data-side=against]").text()).contains("Mot", "Lennart", "fladdermössen");

        Client.Page reply = amina.get(page.element(".comment a[href*=svar]").absUrl("href"))
                .form("form#kommentera")
                .set("text", "Då tar vi **varmt** ljus.")
                .submit()
                .follow();

        assertThat(reply.element(".replies .comment strong").text()).isEqualTo("varmt");
        assertThat(reply.text()).contains("2 kommentarer");
        assertThat(amina.get(path + "?sida=for").has(".comment")).isFalse();
        assertThat(amina.get(path + "?sida=mot").has(".comment[data-side=against]"))
                .isTrue();
    }

    @Test
    void aCommentIsChangedWithItsVersionsVisible() {
        String comment = comment(lennart, "Först så.");
        Client.Form stale = lennart.get(edit(comment)).form("form#andra");

        assertThat(lennart.get(edit(comment))
                        .form("form#andra")
                        .set("text", "Sedan så.")
                        .submit()
                        .follow()
                        .text())
                .contains("Sedan så.", "Ändrat, se tidigare versioner");

        assertThat(amina.get("/forslag/kommentar/" + comment + "/versioner").text())
                .contains("Först så.", "Sedan så.");
        Client.Page page = stale.set("text", "I gammalt fönster.").submit();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.element("#text").text()).isEqualTo("I gammalt fönster.");
        assertThat(amina.get(edit(comment)).status()).isEqualTo(404);
    }

    @Test
    void aCommentTakenBackKeepsItsPlaceButNotItsWords() {
        String comment = comment(lennart, "Det här ångrar jag.");
        amina.post(path + "/kommentera", fields("text", "Svar på det.", "svar", comment, "once", once()));
        amina.post("/anmal/kommentar/" + comment, fields("regel", "OFF_TOPIC"));
        Client.Page ask = lennart.get(path).click("Ta tillbaka");
        assertThat(ask.text()).contains("Det här ångrar jag.", "Det går inte att ångra");

        Client.Page done = ask.form("form#dra-tillbaka").submit().follow();

        assertThat(done.text())
                .contains("Den som skrev har tagit tillbaka kommentaren.", "Svar på det.", "En kommentar")
                .doesNotContain("Det här ångrar jag.", "Lennart");
        assertThat(amina.get("/forslag/kommentar/" + comment + "/versioner").status())
                .isEqualTo(404);
        assertThat(lennart.get(edit(comment)).status()).isEqualTo(404);
        assertThat(lennart.post(withdraw(comment), fields()).follow().status()).isEqualTo(200);
        assertThat(amina.get("/anmal/kommentar/" + comment).status()).isEqualTo(404);
        assertThat(amina.post(path + "/kommentera", fields("text", "Mer.", "svar", comment, "once", once()))
                        .status())
                .isEqualTo(404);
        assertThat(town.signedIn(town.person("Bo", Role.MODERATOR))
                        .get("/arbete/moderering")
                        .text())
                .contains("Inget väntar");
        assertThat(actions()).contains("proposal.comment-withdrawn");
    }

    @Test
    void onlyTheAuthorTakesACommentBack() {
        String comment = comment(lennart, "Min egen.");

        assertThat(amina.get(withdraw(comment)).status()).isEqualTo(404);
        assertThat(amina.post(withdraw(comment), fields()).status()).isEqualTo(404);
        assertThat(town.visitor().get(withdraw(comment)).location()).startsWith("/logga-in");
        assertThat(amina.get(path).text()).contains("Min egen.");
    }

    @Test
    void whatIsEmptyTooLongOrSentTwiceIsHandled() {
        assertThat(lennart.post(path + "/kommentera", fields("text", " ", "once", once()))
                        .status())
                .isEqualTo(422);
        Client.Page page = lennart.post(path + "/kommentera", fields("text", "a".repeat(2_001), "once", once()));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.element("#text").text()).hasSize(2_001);

        var form = fields("text", "En gång.", "once", once());
        lennart.post(path + "/kommentera", form);
        lennart.post(path + "/kommentera", form);
        assertThat(amina.get(path).document().select(".comment")).hasSize(1);
    }

    @Test
    void manyCommentsArePaged() {
        for (int i = 1; i <= 22; i++) {
            comment(lennart, "Kommentar nummer " + i);
        }

        Client.Page first = amina.get(path);
        assertThat(first.document().select(".comment")).hasSize(20);
        Client.Page older =
                amina.get(first.element("#innehall a[rel=next]").absUrl("href").replaceAll("#.*", ""));
        assertThat(older.text())
                .contains("Kommentar nummer 2", "Kommentar nummer 1")
                .doesNotContain("nummer 3");
        assertThat(older.has("a[rel=prev]")).isTrue();
    }

    @Test
    void whoIsNotSignedInKeepsTheWords() {
        Client.Page signIn =
                town.visitor().post(path + "/kommentera", fields("text", "Viktigt.", "sida", "fraga", "once", once()));
        assertThat(signIn.location()).startsWith("/logga-in?till=");

        String back =
                URLDecoder.decode(signIn.location().substring("/logga-in?till=".length()), StandardCharsets.UTF_8);
        Client.Page form = lennart.get(back);

        assertThat(form.element("#text").text()).isEqualTo("Viktigt.");
        assertThat(form.form("form#kommentera").value("sida")).isEqualTo("fraga");
    }

    private String comment(Client client, String text) {
        String location = client.post(path + "/kommentera", fields("text", text, "once", once()))
                .location();
        return location.replaceAll(".*#kommentar-", "");
    }

    private static String edit(String comment) {
        return "/forslag/kommentar/" + comment + "/andra";
    }

    private static String withdraw(String comment) {
        return "/forslag/kommentar/" + comment + "/dra-tillbaka";
    }

    private List<String> actions() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select action from openness_audit_entry")
                .query(String.class)
                .list());
    }

    private static String once() {
        return UUID.randomUUID().toString();
    }
}
