package se.radslag.dialogue.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class FollowUpTest {

    private static final String PATH = "/sa-gor-vi-dialog/uppfoljning";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final Town town = Town.create();

    @Test
    void whatWasPromisedComesInTimeOrSoManyDaysLate() {
        assertThat(Promised.of(DAY, DAY, DAY.plusDays(9))).isEqualTo(new Promised(Promised.State.IN_TIME, 0));
        assertThat(Promised.of(DAY, DAY.plusDays(3), DAY.plusDays(9))).isEqualTo(new Promised(Promised.State.LATE, 3));
        assertThat(Promised.of(DAY, null, DAY.plusDays(1))).isEqualTo(new Promised(Promised.State.OVERDUE, 1));
        assertThat(Promised.of(DAY, null, DAY)).isEqualTo(new Promised(Promised.State.WAITING, 0));
        assertThat(Promised.of(null, DAY, DAY)).isEqualTo(new Promised(Promised.State.DONE, 0));
        assertThat(Promised.of(null, null, DAY)).isEqualTo(new Promised(Promised.State.NONE, 0));
    }

    @Test
    void whatIsLateIsSaid() {
        LocalDate today = LocalDate.now(Frame.ZONE);
        Activity activity = Dialogues.closed(town, NoticeBoard.KEY);
        Town.Person amina = town.person("Amina");
        town.in(() -> TestServer.bean(NoticeBoard.class).pin(activity, amina, "Lampor"));
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_dialogue set answer_by = :answer, decides_on = :decides")
                .param("answer", today.minusDays(4))
                .param("decides", today.plusDays(40))
                .update());

        Client.Page page =
                town.visitor().get("/sa-gor-vi-dialog").click("Se om vi håller det vi lovar, dialog för dialog");

        assertThat(page.text())
                .contains("Ingen dialog har fått alla sina svar i tid, 0 för sent, och en väntar på försenade svar.")
                .contains("Hur ska parken bli tryggare? Dröjer, 4 dagar över – – Väntar");
    }

    @Test
    void answersDecisionsAndActionsAreCountedFromTheDemo() {
        Client.Page page = Town.demo().visitor().get(PATH);

        assertThat(page.text())
                .contains("Vilken service behövs närmare er som bor på landet?")
                .contains("Hur ska lekplatsen vid Lärkvägen byggas om?")
                .contains("följde dialogen", "Alla år", "Åtgärder klara");
        assertThat(page.element("table:has(#t-dialoger)").text()).contains("%");
    }

    @Test
    void dialoguesThatGoOnAreNotJudged() {
        Dialogues.open(town, NoticeBoard.KEY);

        assertThat(town.visitor().get(PATH).text()).contains("Ingen dialog är avslutad än");
        assertThat(town.visitor().get(PATH + "?efter=skräp").status()).isEqualTo(200);
    }

    @Test
    void whatThePageShowsCanBeHadAsOpenData() {
        Client visitor = Town.demo().visitor();
        Client.Page csv = visitor.get("/data/promises.csv");

        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        String[] lines = new String(csv.bytes(), StandardCharsets.UTF_8).split("\n");
        assertThat(lines[0]).startsWith("dialogue,title,year,answer,answer_days_late,decision,");
        assertThat(lines)
                .hasSize(1
                        + visitor.get(PATH)
                                .document()
                                .select("table:has(#t-dialoger) tbody tr")
                                .size());
        assertThat(lines).anyMatch(line -> line.startsWith("/dialoger/lekplatsen-larkvagen,"));
        String json = new String(visitor.get("/data/promises.json").bytes(), StandardCharsets.UTF_8);
        assertThat(json.split("\n")).hasSize(lines.length + 1);
        assertThat(visitor.get("/data").text()).contains("Löften och hur de hölls", "promises.csv");
        assertThat(visitor.get("/data/none.csv").status()).isEqualTo(404);
        assertThat(new String(visitor.get("/data/datapackage.json").bytes(), StandardCharsets.UTF_8))
                .as("the dictionary, for programs")
                .contains("\"path\" : \"promises.csv\"", "\"name\" : \"answer_days_late\"");
        assertThat(new String(town.visitor().get("/data/promises.csv").bytes(), StandardCharsets.UTF_8))
                .as("another organisation")
                .hasLineCount(1);
    }

    @Test
    void theDialoguesOwnPageSaysWhetherItsPromiseWasKept() {
        Client visitor = Town.demo().visitor();

        Client.Page page = visitor.get("/dialoger/lekplatsen-larkvagen");
        assertThat(page.element("section[aria-labelledby=loftet]").text())
                .contains("Höll vi löftet?", "Svar till alla", "Beslut");
        assertThat(page.click("Jämför med våra andra dialoger").text()).contains("Alla år");
        assertThat(visitor.get("/dialoger/aparken").document().select("[aria-labelledby=loftet]"))
                .isEmpty();
        assertThat(visitor.get("/")
                        .click("Håller vi det vi lovar? Se dialog för dialog")
                        .text())
                .contains("Alla år");
    }
}
