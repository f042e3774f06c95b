package se.radslag.outcome.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** From a vision to what happened to the figures, over HTTP. */
class SteeringTest {

    private static final String WORK = "/arbete/mal";
    private static final String ONCE = "8a0e9a1e-6f0c-4c4c-9d1e-0a3a5d3a1a11";

    private final Town town = Town.create();
    private final Client officer = town.signedIn(town.person("Olga", Role.OFFICER));
    private final int thisYear = LocalDate.now(Frame.ZONE).getYear();

    @Test
    void withoutGoalsAndIndicatorsEveryPageSaysWhatToDo() {
        assertThat(town.visitor().get("/mal").text()).contains("Inga mål är publicerade än");
        assertThat(town.visitor().get("/lagesbilder").text()).contains("Inga nulägesbilder än");
        assertThat(officer.get(WORK).text()).contains("Inga mål än", "Er kommun eller region i statistiken");
        assertThat(officer.get(WORK + "/ny?niva=COUNCIL").text()).contains("Något saknas ovanför");
        assertThat(officer.get(WORK + "/dialoger").text()).contains("Inga dialoger än");
    }

    @Test
    void aGoalIsWrittenMeasuredFollowedUpAndReadInPlainWords() {
        Client.Page vision = goal("VISION", "", "Ett Björkå där alla räknas");
        assertThat(vision.text()).contains("Målet är sparat som utkast.");
        String council = path(goal("COUNCIL", id(vision), "Fler ska känna att de kan påverka"));
        assertThat(town.visitor().get("/mal").text()).doesNotContain("Ett Björkå där alla räknas");

        publish(path(vision));
        publish(council);
        String gauge = gauge(council, "50", "60", "YEARLY");
        value(gauge, thisYear - 1, "", "50,5");
        value(gauge, thisYear, "", "54,25");
        measure(council, "Medborgarpanel i varje nämnd", "", "250 000 kr");
        follow(council, "2", "PARTLY", "Fler deltar, men **få unga**.");
        follow(council, "1", "NOT", "Vi kom i gång sent.");

        Client visitor = town.visitor();
        assertThat(visitor.get("/mal").text()).contains("Fler ska känna att de kan påverka Inte än, men närmare");
        Client.Page page = visitor.get("/mal").click("Fler ska känna att de kan påverka");
        assertThat(page.text())
                .contains("Nyckeltalet har inte nått ända fram, men är närmare än under basåret.")
                .contains("Bedömningen andra halvåret " + thisYear + " är att målet nås delvis.")
                .contains("Fler deltar, men få unga.", "54,25 %", "Källa: Egen enkät", "250 000 kr")
                .contains("Första halvåret " + thisYear, "Vi kom i gång sent.");
        assertThat(page.document().select("details.as-table tbody tr")).hasSize(2);
        assertThat(page.document().select("figure circle")).hasSize(2);
    }

    @Test
    void aUnitDescribesItsQualityByItsOwnIndicatorOverTheYear() {
        String committee = path(
                goal("COMMITTEE", id(goal("COUNCIL", id(goal("VISION", "", "Vision")), "Fullmäktige")), "Nämnden"));
        Client.Page form = officer.get(committee).click("Ny kvalitetsbeskrivning för en enhet");
        assertThat(form.text()).contains("Så säkrar vi kvaliteten");
        String unit = form.form("main form")
                .set("rubrik", "Biblioteket finns för alla")
                .set("text", "Vi frågar besökarna varje kvartal.")
                .set("ansvar", "Biblioteket")
                .submit()
                .location();
        String gauge = gauge(unit, "", "", "QUARTERLY");

        assertThat(value(gauge, thisYear, "5", "8").text()).contains("Skriv vilken del av året värdet gäller.");
        value(gauge, thisYear, "1", "7,5");
        assertThat(value(gauge, thisYear, "1", "7,9").follow().text()).contains("7,9", thisYear + " kvartal 1");

        publish(unit);
        Client.Page page = town.visitor().get("/mal/" + unit.replaceAll(".*/", ""));
        assertThat(page.text()).contains("Vi frågar besökarna varje kvartal.", "Inget att mäta med än");
        assertThat(page.document().select("details.as-table tbody tr")).hasSize(1);
        assertThat(count("steering_value")).isEqualTo(2);
    }

    @Test
    void fromAStateReportToMeasuresEachStepLeadsBack() {
        Activity activity = Dialogues.closed(town, "nobody-runs-this");
        String goal = measured();
        Client.Page report = officer.get("/arbete/lagesbilder/ny")
                .form("main form")
                .set("rubrik", "Inflytande och öppenhet")
                .set("text", "Fler deltar än förr, men **inte de unga**.")
                .submit()
                .follow();
        Client.Page chosen = report.form("form:has(#nyckeltal)")
                .set(
                        "nyckeltal",
                        report.document().select("#nyckeltal option:eq(1)").attr("value"))
                .set("kommentar", "Ökar sakta.")
                .submit()
                .follow();
        Client.Page both = chosen.form("form:has(#dialog)")
                .set("dialog", Long.toString(activity.dialogueId()))
                .set("kommentar", "Parken visar vad unga vill.")
                .submit()
                .follow();
        Client.Page prioritised = both.form("form[action$=prioritering]")
                .set("rubrik", "Unga först")
                .set("skal", "De deltar minst.")
                .submit()
                .follow();
        String path = prioritised.form("form[action$=publicera]").submit().location();
        measure(goal, "Ungdomsråd", "Unga först (Inflytande och öppenhet)", "");

        Client visitor = town.visitor();
        Client.Page page = visitor.get("/lagesbilder").click("Inflytande och öppenhet");
        assertThat(page.text())
                .contains("Fler deltar än förr, men inte de unga.", "Ökar sakta.", "54 % (" + thisYear + ")")
                .contains("Parken visar vad unga vill.", "0 deltog, 0 bidrag", "Unga först", "Ungdomsråd");
        assertThat(page.click("Ungdomsråd").text()).contains("Följer av prioriteringen Unga först");
        assertThat(page.click("Hur ska parken bli tryggare?").status()).isEqualTo(200);

        value(gaugeOf(goal), thisYear, "", "58");
        assertThat(visitor.get("/lagesbilder").click("Inflytande och öppenhet").text())
                .contains("54 % (" + thisYear + ")", "Sedan dess: 58 % (" + thisYear + ").");
        assertThat(officer.get(path).has("form[action$=underlag]")).isFalse();
        assertThat(officer.post(path + "/underlag", fields("nyckeltal", "1", "kommentar", "x"))
                        .status())
                .isEqualTo(404);
    }

    /** The decision is of last year; the figure was 50 then, and is 54 now. */
    @Test
    void aDialogueShowsWhatHappenedToTheFiguresThatItWantedToMove() {
        Activity activity = Dialogues.closed(town, "nobody-runs-this");
        String goal = measured();
        Client.Page form = officer.get(WORK + "/dialoger").click("Hur ska parken bli tryggare?");
        assertThat(form.form("form:has(#varfor)").submit().text()).contains("Välj ett av nyckeltalen.");
        String gauge = form.document().select("#nyckeltal option:eq(1)").attr("value");
        Client.Page named = form.form("form:has(#varfor)")
                .set("nyckeltal", gauge)
                .set("varfor", "Den som är trygg i parken deltar mer.")
                .submit()
                .follow();
        assertThat(named.text()).contains("Nyckeltalet är tillagt.", "Nu: 54 % (" + thisYear + ").");
        assertThat(named.form("form:has(#varfor)")
                        .set("nyckeltal", gauge)
                        .set("varfor", "Igen.")
                        .submit()
                        .text())
                .contains("Dialogen har redan det nyckeltalet.");

        Client.Page decided = decide(activity);
        officer.get(goal)
                .click("Medborgarpanel")
                .form("form[action$=beslut]")
                .tick("atgard", actionId())
                .submit();

        assertThat(town.visitor().get(activity.dialoguePath()).text())
                .contains("Det här vill frågan påverka", "Den som är trygg i parken deltar mer.")
                .contains("Vid beslutet: 50 % (" + (thisYear - 1) + "). Senast: 54 % (" + thisYear
                        + "). Det har blivit bättre.");
        assertThat(decided.click("Läs som alla ser det").text())
                .contains("En del av arbetet mot målet ”Fler påverkar”: Medborgarpanel");
        assertThat(town.visitor().get("/mal/" + goal.replaceAll(".*/", "")).text())
                .contains("Genom åtgärden efter ett beslut: Belysning till bron")
                .contains("Dialoger om det här Hur ska parken bli tryggare?");
        assertThat(town.signedIn(town.person("Moa", Role.FACILITATOR))
                        .get("/arbete/underlag/" + activity.dialogueId())
                        .text())
                .contains("Siffror som frågan vill påverka");
    }

    @Test
    void anotherWordingKeepsTheOneBeforeAndIsNotWrittenOverSomebodyElses() {
        String vision = path(goal("VISION", "", "Först så"));
        Client.Form form = officer.get(vision).click("Ändra").form("main form");
        form.set("rubrik", "Sedan så").submit();

        Client.Page stale = form.set("rubrik", "Eller så").submit();

        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.text()).contains("Någon annan hann ändra");
        publish(vision);
        assertThat(town.visitor().get("/mal").click("Sedan så").text()).contains("Tidigare lydelser", "Först så");
    }

    @Test
    void aGoalThatHasEndedSaysWhyOnItsPage() {
        String vision = path(goal("VISION", "", "Gamla visionen"));
        publish(vision);
        Client.Page form = officer.get(vision).click("Avsluta målet");
        assertThat(form.form("main form").submit().status()).isEqualTo(422);
        form.form("main form").set("skal", "En ny vision är antagen.").submit();

        assertThat(town.visitor().get("/mal").text()).doesNotContain("Gamla visionen");
        assertThat(town.visitor().get("/mal/" + vision.replaceAll(".*/", "")).text())
                .contains("Målet följs inte längre", "En ny vision är antagen.");
        assertThat(officer.get(vision).status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidAtEachFieldAndNothingTypedIsLost() {
        String vision = path(goal("VISION", "", "Vision"));

        Client.Page gauge = officer.get(vision + "/nyckeltal/nytt")
                .form("main form")
                .set("namn", "Trygghet")
                .set("basar", "förra året")
                .set("malvarde", "hög")
                .set("malar", "")
                .submit();
        assertThat(gauge.document().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#kalla", "#basar", "#malvarde", "#malar", "#riktning");
        assertThat(gauge.form("main form").value("malvarde")).isEqualTo("hög");
        Client.Page measure = officer.get(vision + "/atgard")
                .form("main form")
                .set("borjar", "2027-02-01")
                .set("slutar", "2027-01-01")
                .set("kostnad", "mycket")
                .submit();
        assertThat(measure.document().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#rubrik", "#ansvarig", "#slutar", "#kostnad");
        Client.Page followUp = officer.get(vision + "/uppfoljning")
                .form("main form")
                .set("ar", "2999")
                .submit();
        assertThat(followUp.document().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#ar", "#prognos", "#kommentar");
    }

    @Test
    void residentsRepresentativesAndStrangersWriteNothing() {
        String vision = path(goal("VISION", "", "Vision"));
        String report = officer.get("/arbete/lagesbilder/ny")
                .form("main form")
                .set("rubrik", "Läget")
                .set("text", "Text")
                .submit()
                .location();
        List<String> pages = List.of(
                WORK,
                WORK + "/ny?niva=VISION",
                vision,
                vision + "/andra",
                vision + "/avsluta",
                vision + "/nyckeltal",
                vision + "/nyckeltal/nytt",
                vision + "/atgard",
                vision + "/uppfoljning",
                WORK + "/dialoger",
                "/arbete/lagesbilder",
                "/arbete/lagesbilder/ny",
                report);
        for (Client browser : List.of(
                town.signedIn(town.person("Amina")), town.signedIn(town.person("Karin", Role.REPRESENTATIVE)))) {
            pages.forEach(
                    page -> assertThat(browser.get(page).status()).as(page).isEqualTo(403));
            for (String post : List.of(
                    WORK + "/ny?niva=VISION",
                    vision + "/publicera",
                    vision + "/avsluta",
                    vision + "/uppfoljning",
                    report + "/publicera",
                    report + "/underlag")) {
                assertThat(browser.post(post, Map.of("once", ONCE)).status())
                        .as(post)
                        .isEqualTo(403);
            }
        }
        Town other = Town.create();
        Client stranger = other.signedIn(other.person("Olle", Role.ADMINISTRATOR));
        assertThat(stranger.get(vision).status()).isEqualTo(404);
        assertThat(stranger.get(report).status()).isEqualTo(404);
        assertThat(stranger.post(vision + "/publicera", Map.of()).status()).isEqualTo(404);
        assertThat(town.visitor().get("/mal/" + vision.replaceAll(".*/", "")).status())
                .isEqualTo(404);
        assertThat(town.visitor().get(vision).location()).startsWith("/logga-in");
    }

    /** A published goal below a vision, with an indicator that was 50 last year and is 54 now, and a measure. */
    private String measured() {
        Client.Page vision = goal("VISION", "", "Vision");
        publish(path(vision));
        String goal = path(goal("COUNCIL", id(vision), "Fler påverkar"));
        publish(goal);
        String gauge = gauge(goal, "", "60", "YEARLY");
        value(gauge, thisYear - 1, "", "50");
        value(gauge, thisYear, "", "54");
        measure(goal, "Medborgarpanel", "", "");
        return goal;
    }

    private Client.Page goal(String kind, String above, String title) {
        Client.Form form = officer.get(WORK + "/ny?niva=" + kind + "&over=" + above)
                .form("main form")
                .set("rubrik", title)
                .set("text", "Vad det betyder.")
                .set("ansvar", "Fullmäktige");
        return form.submit().follow();
    }

    private static String path(Client.Page page) {
        return page.element("form[action$=publicera]")
                .attr("action")
                .replaceFirst("^/[^/]+", "")
                .replaceFirst("/publicera$", "");
    }

    private static String id(Client.Page page) {
        return path(page).replaceAll(".*/", "");
    }

    private void publish(String goal) {
        officer.get(goal).form("form[action$=publicera]").submit();
    }

    private String gauge(String goal, String base, String target, String frequency) {
        return officer.get(goal + "/nyckeltal/nytt")
                .form("main form")
                .set("namn", "Andel som tycker att de kan påverka")
                .set("kalla", "Egen enkät")
                .set("enhet", "%")
                .set("basvarde", base)
                .set("malvarde", target)
                .set("malar", target.isEmpty() ? "" : "2030")
                .set("riktning", "UP")
                .set("tatt", frequency)
                .submit()
                .location();
    }

    private String gaugeOf(String goal) {
        return officer.get(goal).element("a[href$=varden]").attr("href").replaceFirst("^/[^/]+", "");
    }

    private Client.Page value(String gauge, int year, String period, String value) {
        Client.Form form = officer.get(gauge)
                .form("main form")
                .set("ar", Integer.toString(year))
                .set("varde", value);
        if (!period.isEmpty()) {
            form.set("period", period);
        }
        return form.submit();
    }

    private void measure(String goal, String title, String priority, String cost) {
        Client.Page page = officer.get(goal + "/atgard");
        Client.Form form = page.form("main form")
                .set("rubrik", title)
                .set("ansvarig", "Kansliet")
                .set("borjar", thisYear + "-01-01")
                .set("slutar", (thisYear + 1) + "-12-31")
                .set("kostnad", cost);
        if (!priority.isEmpty()) {
            form.set(
                    "prioritering",
                    page.element("#prioritering option:containsOwn(" + priority.split(" \\(")[0] + ")")
                            .attr("value"));
        }
        assertThat(form.submit().status()).isEqualTo(303);
    }

    private void follow(String goal, String half, String forecast, String comment) {
        officer.get(goal + "/uppfoljning")
                .form("main form")
                .set("halvar", half)
                .set("prognos", forecast)
                .set("kommentar", comment)
                .submit();
    }

    private Client.Page decide(Activity activity) {
        Client.Page matter = officer.get("/arbete/arenden/nytt?dialog=" + activity.dialogueId())
                .form("main form")
                .set("diarienummer", "KFN 1")
                .set("rubrik", "Tryggare park")
                .submit()
                .follow();
        return matter.click("För in beslutet")
                .form("main form")
                .set("datum", (thisYear - 1) + "-06-15")
                .set("paragraf", "§ 14")
                .set("beslut", "Bygg belysning.")
                .set("foljde", "ja")
                .submit()
                .follow()
                .click("Ny åtgärd")
                .form("main form")
                .set("rubrik", "Belysning till bron")
                .set("ansvarig", "Gatuenheten")
                .set("klart", thisYear + "-12-31")
                .submit()
                .follow();
    }

    private String actionId() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select max(id)::text from decision_action")
                .query(String.class)
                .single());
    }

    private int count(String table) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single());
    }
}
