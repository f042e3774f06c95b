package se.radslag.methods.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Letters;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class CostProjectTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, "budget");
    private final Activity ideas = Budgeting.beside(town, activity, "proposal");
    private final Client mirjam = town.signedIn(town.person("Mirjam", Role.FACILITATOR));
    private final Town.Person perOlov = town.person("Per-Olov", Role.OFFICER);
    private final Client officer = town.signedIn(perOlov);
    private final Town.Person aminaHerself = town.person("Amina");
    private final Client amina = town.signedIn(aminaHerself);
    private final Town.Person sixtenHimself = town.person("Sixten");
    private final Client sixten = town.signedIn(sixtenHimself);
    private final String work = "/arbete/budget/" + activity.id();

    @Test
    void newProposalsBecomeProjectsByThemselvesOnceTheFacilitatorSaysSo() {
        Budgeting.setUp(mirjam, activity, "500000");
        String before = Budgeting.propose(sixten, ideas, "Pumpbana");
        Letters.settle(town);
        mirjam.post(work + "/ideer/nya", fields("aktivitet", "" + ideas.id(), "nya", "ja"));

        String path = Budgeting.propose(amina, ideas, "Belysning vid ån");
        Letters.settle(town);

        long project = Budgeting.project(town, activity, "Belysning vid ån");
        assertThat(amina.get(path).text()).contains("Förslaget är nu en idé i en medborgarbudget", "Belysning vid ån");
        Client.Page page = town.visitor().get("/projekt/" + project);
        assertThat(page.text()).contains("För att det behövs.", "Vid ån", "Idén från början", "Idé");
        assertThat(page.element("#iden + p a").attr("href")).endsWith(path);
        assertThat(mirjam.get(work + "/ideer").text()).contains("Är projekt");
        assertThat(amina.get(before).text()).doesNotContain("medborgarbudget");

        mirjam.post(work + "/ideer/alla", fields("aktivitet", "" + ideas.id()));
        assertThat(amina.get(before).text()).contains("Förslaget är nu en idé i en medborgarbudget");
        assertThat(mirjam.post(work + "/ideer/alla", fields("aktivitet", "" + ideas.id()))
                        .follow()
                        .text())
                .contains("Inget nytt projekt");
    }

    @Test
    void anIdeaFromAnotherDialogueCannotBeTaken() {
        Budgeting.setUp(mirjam, activity, "500000");
        Activity elsewhere = Dialogues.open(town, "proposal");
        String path = Budgeting.propose(amina, elsewhere, "Långt borta");

        mirjam.post(work + "/ideer", fields("aktivitet", "" + ideas.id(), "bidrag", path.replaceAll(".*/", "")));

        assertThat(amina.get(path).text()).doesNotContain("medborgarbudget");
        assertThat(mirjam.post(work + "/ideer", fields("aktivitet", "" + elsewhere.id()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aHiddenOrWithdrawnIdeaIsNoMoreToBeSeen() {
        long project = taken("Bara på skoj", amina);
        String path =
                town.visitor().get("/projekt/" + project).element("#iden + p a").attr("href");
        assertThat(town.visitor()
                        .get("/aktiviteter/" + activity.id() + "/budget")
                        .text())
                .contains("Bara på skoj");

        amina.get(path.substring(path.indexOf("/forslag")) + "/dra-tillbaka")
                .form("form#dra-tillbaka")
                .set("skal", "Jag ångrade mig.")
                .submit();

        assertThat(town.visitor().get("/projekt/" + project).status()).isEqualTo(404);
        assertThat(town.visitor()
                        .get("/aktiviteter/" + activity.id() + "/budget")
                        .text())
                .doesNotContain("Bara på skoj");
    }

    @Test
    void theOfficerIsGivenTheWorkFindsItAndIsToldOfWhatIsMissing() {
        long project = taken("Belysning vid ån", amina);
        mirjam.get("/arbete/projekt/" + project)
                .form("form[action$=/uppdrag]")
                .set("handlaggare", "" + perOlov.id())
                .set("klart", LocalDate.now().minusDays(2).toString())
                .submit();

        Client.Page bench = officer.get("/arbete/budget");
        assertThat(bench.text()).contains("Belysning vid ån", "Försenat");
        Client.Page early = Budgeting.list(officer, project);
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("Skriv kostnad och välj pott");

        Client.Page wrong = officer.get("/arbete/projekt/" + project)
                .form("form[action$=/arbete/projekt/" + project + "]")
                .set("kostnad", "90000")
                .set("lagst", "100000")
                .set("hogst", "130000")
                .submit();
        assertThat(wrong.element("#kostnad-error").text()).contains("mellan lägst och högst");
        Client.Page reasonless = officer.get("/arbete/projekt/" + project)
                .form("form[action$=/arbete/projekt/" + project + "]")
                .tick(verdictName(project), "NOT_MET")
                .submit();
        assertThat(reasonless.text()).contains("Skriv varför.");

        assertThat(Budgeting.cost(officer, project, "120 000").location()).endsWith("/arbete/projekt/" + project);
        assertThat(Budgeting.list(officer, project).follow().text()).contains("Projektet är med på listan");
        assertThat(town.visitor().get("/projekt/" + project).text()).contains("Uppfyller", "På listan");
        assertThat(Letters.to(town, aminaHerself, 1))
                .anySatisfy(letter -> assertThat(letter.subject()).contains("med på listan"));
    }

    @Test
    void whoIsDeclinedGetsTheReason() {
        long project = taken("Egen pool", amina);

        Client.Page silent = officer.get("/arbete/projekt/" + project)
                .form("form[action$=/stallning]")
                .tick("stallning", "avboj")
                .submit();
        assertThat(silent.element("#skal-error").text()).isEqualTo("Skriv varför.");
        officer.get("/arbete/projekt/" + project)
                .form("form[action$=/stallning]")
                .tick("stallning", "avboj")
                .set("skal", "Den är bara till för en familj.")
                .submit();

        assertThat(town.visitor().get("/projekt/" + project).text())
                .contains("inte med på listan", "Den är bara till för en familj.");
        assertThat(Letters.to(town, aminaHerself, 1).getFirst().body()).contains("Den är bara till för en familj.");
    }

    @Test
    void onlyTheOneWhoHadTheIdeaRepliesAndTheOfficerSeesIt() {
        long project = taken("Belysning vid ån", amina);
        assign(project);
        Budgeting.cost(officer, project, "120000");
        officer.post("/arbete/projekt/" + project + "/visa", fields());
        assertThat(Letters.to(town, aminaHerself, 1).getFirst().subject()).contains("Läs bedömningen");

        Client.Page silent = amina.get("/projekt/" + project)
                .form("form[action$=/svar]")
                .tick("asikt", "andra")
                .submit();
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.element("#svar-error").text()).contains("vad du vill ändra");
        assertThat(silent.element("#asikt-andra").hasAttr("checked")).isTrue();
        String speech = "Längre än vad som ryms. ".repeat(50);
        Client.Page lengthy = amina.post("/projekt/" + project + "/svar", fields("svar", speech));
        assertThat(lengthy.text()).contains("Välj om du är nöjd");
        assertThat(lengthy.element("#svar").wholeText().strip()).isEqualTo(speech.strip());

        amina.get("/projekt/" + project)
                .form("form[action$=/svar]")
                .tick("asikt", "andra")
                .set("svar", "Lamporna ska gå ända till bron.")
                .submit();

        assertThat(officer.get("/arbete/projekt/" + project).text()).contains("Lamporna ska gå ända till bron.");
        assertThat(officer.get("/arbete/budget").text()).contains("Vill ändra");
        assertThat(sixten.get("/projekt/" + project).text()).doesNotContain("Lamporna ska gå ända");
        assertThat(sixten.post("/projekt/" + project + "/svar", fields("asikt", "bra"))
                        .status())
                .isEqualTo(403);
        assertThat(sixten.post("/arbete/projekt/" + project + "/svar", fields("svar", "Hej"))
                        .status())
                .isEqualTo(403);
        assertThat(sixten.get("/arbete/projekt/" + project).status()).isEqualTo(403);
    }

    @Test
    void twoProjectsBecomeOneOnlyWhenBothConsent() {
        long lamps = taken("Lampor vid ån", amina);
        long light = taken("Ljus i parken", sixten);
        suggest(lamps, light);

        amina.get("/projekt/" + lamps)
                .form("form[action*=/slaihop/]")
                .tick("svar", "ja")
                .submit();
        assertThat(Budgeting.standing(town, lamps)).isEqualTo("IDEA");
        assertThat(amina.get("/projekt/" + lamps).text()).contains("Nu väntar vi på den andra");
        Client.Page asked = sixten.get("/projekt/" + light);
        String action = asked.element("form[action*=/slaihop/]").attr("action");
        assertThat(amina.post(action.substring(action.indexOf("/projekt")), fields("svar", "ja"))
                        .status())
                .isEqualTo(403);
        asked.form("form[action*=/slaihop/]").tick("svar", "ja").submit();

        assertThat(Budgeting.standing(town, lamps)).isEqualTo("MERGED");
        assertThat(town.visitor().get("/projekt/" + lamps).text()).contains("har slagits ihop med", "Ljus i parken");
        assertThat(town.visitor().get("/projekt/" + light).text()).contains("För vidare", "Lampor vid ån");
    }

    @Test
    void oneNoKeepsThemApart() {
        long lamps = taken("Lampor vid ån", amina);
        long light = taken("Ljus i parken", sixten);
        suggest(lamps, light);

        sixten.get("/projekt/" + light)
                .form("form[action*=/slaihop/]")
                .tick("svar", "nej")
                .submit();

        assertThat(amina.get("/projekt/" + lamps).has("form[action*=/slaihop/]"))
                .isFalse();
        assertThat(Budgeting.standing(town, lamps)).isEqualTo("IDEA");
        assertThat(mirjam.get("/arbete/projekt/" + lamps).text()).contains("någon sade nej");
    }

    @Test
    void aStaleAssessmentOverwritesNothing() {
        long project = taken("Belysning vid ån", amina);
        Client.Form stale =
                officer.get("/arbete/projekt/" + project).form("form[action$=/arbete/projekt/" + project + "]");
        Budgeting.cost(officer, project, "120000");

        Client.Page page = stale.set("kostnad", "5").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Någon annan har ändrat");
        assertThat(town.visitor().get("/projekt/" + project).text()).contains("120");
    }

    private String verdictName(long project) {
        return officer.get("/arbete/projekt/" + project)
                .element("input[value=NOT_MET]")
                .attr("name");
    }

    private void assign(long project) {
        mirjam.get("/arbete/projekt/" + project)
                .form("form[action$=/uppdrag]")
                .set("handlaggare", "" + perOlov.id())
                .set("klart", LocalDate.now().plusDays(9).toString())
                .submit();
    }

    private void suggest(long from, long into) {
        Client.Page asked = mirjam.get("/arbete/projekt/" + from)
                .form("form[action$=/slaihop]")
                .set("slaihop-med", "" + into)
                .set("slaihop-skal", "De handlar om samma gångstråk.")
                .submit();
        assertThat(asked.follow().text()).contains("har fått frågan");
    }

    /** A proposal of the client's that was taken up in the round; id of the project. */
    private long taken(String title, Client client) {
        if (town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select count(*) from budget_round where activity_id = :activity")
                        .param("activity", activity.id())
                        .query(Integer.class)
                        .single())
                == 0) {
            Budgeting.setUp(mirjam, activity, "500000");
        }
        String path = Budgeting.propose(client, ideas, title);
        mirjam.post(work + "/ideer", fields("aktivitet", "" + ideas.id(), "bidrag", path.replaceAll(".*/", "")));
        return Budgeting.project(town, activity, title);
    }
}
