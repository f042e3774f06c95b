package se.radslag.methods.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class InterviewTest {

    private final Town town = Town.create();
    private final Activity activity =
            Stating.converse(town, Dialogues.open(town, Conversation.METHOD), Conversation.Voices.VERIFIED);
    private final long light = Stating.state(town, activity, "Det behövs fler lampor i parken.");
    private final long dogs = Stating.state(town, activity, "Hundar ska alltid vara kopplade.");
    private final String path = "/arbete/asikter/" + activity.id() + "/intervjuer";
    private final Client karin = town.signedIn(town.person("Karin", Role.FACILITATOR));

    @Test
    void anInterviewCountsOnlyWhenItIsCountedIn() {
        assertThat(karin.get(path + "/ny").text()).contains("Det behövs fler lampor", "vill vara med");
        assertThat(karin.post(path, group("gor", "spara")).follow().text())
                .contains("Sparat. Det räknas inte än.", "Räknas inte än", "Unga på fritidsgården", "12 personer");
        assertThat(Stating.find(town, light).votes()).isZero();

        String draft = interview();
        Client.Page page = karin.get(draft);
        assertThat(page.element("#perspektiv").attr("value")).isEqualTo("Unga på fritidsgården");
        assertThat(page.element("input[name=svar-" + light + "][checked]").attr("value"))
                .isEqualTo("haller-med");
        String version = page.element("[name=version]").attr("value");
        assertThat(karin.post(draft, group("gor", "rakna", "version", version, "svar-" + light, "haller-inte-med"))
                        .follow()
                        .text())
                .contains("Inräknat", "Inräknad");

        assertThat(Stating.find(town, light).disagree()).isEqualTo(1);
        assertThat(Stating.find(town, light).agree()).isZero();
        Statement own = Stating.find(town, own());
        assertThat(own.text()).isEqualTo("Vi vill ha någonstans att vara när det regnar.");
        assertThat(own.origin()).isEqualTo(Statement.Origin.INTERVIEW);
        assertThat(own.agree()).isEqualTo(1);
        assertThat(town.visitor().get(own.path()).text()).contains("Ur en intervju");
        assertThat(karin.get(draft).status()).as("what counts is not changed").isEqualTo(404);
        assertThat(audit())
                .contains("opinion.interview-recorded", "opinion.interview-changed", "opinion.interview-counted");
    }

    @Test
    void withoutConsentNothingIsStoredAndNothingTypedIsLost() {
        Client.Page page = karin.post(path, group("samtycke", "", "gor", "rakna"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.element("#samtycke-error").text()).contains("Fråga först");
        assertThat(page.element("textarea#ord").text()).contains("när det regnar");
        assertThat(page.element("input[name=svar-" + light + "][checked]").attr("value"))
                .isEqualTo("haller-med");
        assertThat(count("opinion_interview")).isZero();
    }

    @Test
    void whatCannotBeIsToldAtItsField() {
        String tomorrow = LocalDate.now(Frame.ZONE).plusDays(1).toString();
        Client.Page page =
                karin.post(path, group("dag", tomorrow, "antal", "0", "ord", "x".repeat(141), "gor", "spara"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.element("#dag-error").text()).contains("inte senare än i dag");
        assertThat(page.element("#antal-error").text()).contains("mellan 1 och 500");
        assertThat(page.element("#ord-error").text()).contains("141");
        assertThat(karin.post(path, fields("samtycke", "ja", "dag", "2026-01-02", "antal", "1"))
                        .text())
                .contains("Skriv minst ett påstående");
    }

    @Test
    void anInterviewThatIsTakenBackLeavesNoVote() {
        karin.post(path, group("gor", "rakna"));
        long own = own();
        String page = interview();
        String version = karin.get(page + "/bort").element("[name=version]").attr("value");

        assertThat(karin.post(page + "/bort", fields("version", version, "skal", ""))
                        .status())
                .isEqualTo(422);
        assertThat(karin.post(page + "/bort", fields("version", "99", "skal", "De ändrade sig."))
                        .status())
                .isEqualTo(422);
        assertThat(Stating.find(town, light).agree()).isEqualTo(1);
        assertThat(karin.post(page + "/bort", fields("version", version, "skal", "De ändrade sig."))
                        .follow()
                        .text())
                .contains("Borttaget");

        assertThat(Stating.find(town, light).votes()).isZero();
        assertThat(Stating.find(town, own).text()).isEqualTo("…");
        assertThat(Stating.find(town, own).standing()).isEqualTo(Statement.Standing.WITHDRAWN);
        assertThat(count("opinion_participant")).isZero();
        assertThat(count("opinion_vote")).isZero();
    }

    @Test
    void ownWordsThatOthersHaveAnsweredStay() {
        karin.post(path, group("gor", "rakna"));
        long own = own();
        Client amina = town.signedIn(town.person("Amina"));
        amina.post(Conversation.path(activity.id()) + "/rost", fields("pastaende", "" + own, "rost", "haller-med"));
        String page = interview();
        String version = karin.get(page + "/bort").element("[name=version]").attr("value");

        karin.post(page + "/bort", fields("version", version, "skal", "De ändrade sig."));

        assertThat(Stating.find(town, own).text()).startsWith("Vi vill ha");
        assertThat(Stating.find(town, own).agree()).as("only Amina's is left").isEqualTo(1);
    }

    @Test
    void aFormOnPaperIsEnteredOnceByItsCode() {
        String forms = "/arbete/asikter/" + activity.id() + "/blanketter";
        Client.Page printed = karin.post(forms, fields("blanketter", "3")).follow();
        List<String> codes = printed.document().select(".code").eachText();
        assertThat(codes).hasSize(3).doesNotHaveDuplicates();
        assertThat(printed.text()).contains("Hundar ska alltid vara kopplade.", "Skriv inte ditt namn");
        long later = Stating.state(town, activity, "Det här står inte på blanketten.");

        Client.Page page = karin.post(forms + "/kod", fields("kod", codes.get(1).toLowerCase()))
                .follow();
        assertThat(page.text()).contains("Blankett " + codes.get(1)).doesNotContain("står inte på blanketten");
        String number = page.element("[name=blankett]").attr("value");
        karin.post(
                path,
                fields(
                        "blankett",
                        number,
                        "samtycke",
                        "ja",
                        "dag",
                        "2026-01-02",
                        "antal",
                        "1",
                        "gor",
                        "rakna",
                        "svar-" + light,
                        "haller-med",
                        "svar-" + dogs,
                        "oklart",
                        "svar-" + later,
                        "haller-med"));

        assertThat(Stating.find(town, light).agree()).isEqualTo(1);
        assertThat(Stating.find(town, dogs).unclear()).isEqualTo(1);
        assertThat(Stating.find(town, later).votes()).as("not on the form").isZero();
        assertThat(karin.post(forms + "/kod", fields("kod", codes.get(1)))
                        .element("#kod-error")
                        .text())
                .contains("redan antecknad");
        assertThat(karin.post(forms + "/kod", fields("kod", "2-A"))
                        .element("#kod-error")
                        .text())
                .contains("Det finns ingen blankett");
        assertThat(karin.get(path + "/ny?blankett=" + number).status()).isEqualTo(404);
        assertThat(karin.post(forms, fields("blanketter", "0")).status()).isEqualTo(422);
    }

    @Test
    void aRoundThatIsNotOpenKeepsItAndCountsNothing() {
        Activity closed =
                Stating.converse(town, Dialogues.closed(town, Conversation.METHOD), Conversation.Voices.VERIFIED);
        String there = "/arbete/asikter/" + closed.id() + "/intervjuer";

        assertThat(karin.post(there, group("gor", "rakna")).follow().text())
                .contains("Sparat, men det går inte att räkna in", "Räknas inte än");
        assertThat(count("opinion_vote")).isZero();
    }

    @Test
    void onlyThoseWhoRunTheDialogueInterview() {
        karin.post(path, group("gor", "spara"));
        String page = interview();
        Client amina = town.signedIn(town.person("Amina"));
        for (String one :
                List.of(path, path + "/ny", page, page + "/bort", "/arbete/asikter/" + activity.id() + "/blanketter")) {
            assertThat(amina.get(one).status()).as(one).isEqualTo(403);
            assertThat(town.visitor().get(one).location()).as(one).contains("/logga-in");
        }
        assertThat(amina.post(path, group("gor", "rakna")).status()).isEqualTo(403);
        assertThat(amina.post(page, group("gor", "rakna")).status()).isEqualTo(403);
        assertThat(amina.post(page + "/bort", fields("version", "1", "skal", "x"))
                        .status())
                .isEqualTo(403);

        Activity other =
                Stating.converse(town, Dialogues.open(town, Conversation.METHOD), Conversation.Voices.VERIFIED);
        assertThat(karin.get(page.replace("/" + activity.id() + "/", "/" + other.id() + "/"))
                        .status())
                .as("an interview of another activity")
                .isEqualTo(404);
        assertThat(count("opinion_vote")).isZero();
    }

    /** A group of young people, as it is typed; what is given replaces what a field holds. */
    private java.util.Map<String, String> group(String... given) {
        var typed = new java.util.LinkedHashMap<>(fields(
                "samtycke",
                "ja",
                "dag",
                "2026-01-02",
                "antal",
                "12",
                "plats",
                "Fritidsgården",
                "perspektiv",
                "Unga på fritidsgården",
                "ord",
                "Vi vill ha någonstans att vara när det regnar.",
                "svar-" + light,
                "haller-med"));
        typed.putAll(fields(given));
        return typed;
    }

    /** Path of the page of the only interview. */
    private String interview() {
        return path + "/"
                + town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select max(id) from opinion_interview")
                        .query(Long.class)
                        .single());
    }

    /** The statement that was said in it. */
    private long own() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select max(id) from opinion_statement where origin = 'INTERVIEW'")
                .query(Long.class)
                .single());
    }

    private int count(String table) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single());
    }

    private List<String> audit() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select action from openness_audit_entry")
                .query(String.class)
                .list());
    }
}
