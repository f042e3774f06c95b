package se.radslag.outcome.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Retrieval;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** A goal is measured by what others publish: found by words, and shown with the figures of the town's own place. */
class KnownIndicatorTest {

    private final Town town = Town.create();
    private final Client officer = town.signedIn(town.person("Olga", Role.OFFICER));

    /** Stegtorp has 40 in 2022 and 47.5 in 2024, and no figure in 2023. */
    @BeforeAll
    static void figuresOfStegtorp() {
        JdbcClient sql = TestServer.bean(JdbcClient.class);
        TestServer.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            sql.sql("set local role radslag_import").update();
            sql.sql("""
                    insert into indicator_municipality (id, number, title, type, source, retrieved)
                    select 'st1', coalesce((select max(number) from indicator_municipality), 0) + 1, 'Stegtorp',
                           'MUNICIPALITY', 'INVENTED', date '2026-05-01'
                    """).update();
            sql.sql("""
                    insert into indicator_indicator (id, title, municipality_type, source, retrieved)
                    values ('ST1', 'Stegräknande invånare, andel (%)', 'MUNICIPALITY', 'INVENTED', '2026-05-01'),
                           ('N00401', 'Utsläpp av växthusgaser, ton/inv', 'MUNICIPALITY', 'INVENTED', '2026-05-01'),
                           ('N00097', 'Nettokostnadsavvikelse, (%)', 'MUNICIPALITY', 'INVENTED', '2026-05-01')
                    on conflict do nothing
                    """).update();
            sql.sql("""
                    insert into indicator_section (indicator_id, gender, year, figures, lacks, retrieved)
                    select 'ST1', 'T', year, array_fill(null::float8, array[number - 1]) || array[figure],
                           case when figure is null then repeat(' ', number - 1) || 'm' end, date '2026-06-01'
                    from indicator_municipality,
                         (values (2022, 40.0::float8), (2023, null), (2024, 47.5)) made (year, figure)
                    where id = 'st1'
                    """).update();
            Retrieval.note(sql);
        });
    }

    @Test
    void itIsFoundByItsWordsAndShownWithItsSource() {
        String goal = goal();
        assertThat(officer.get(goal + "/nyckeltal").text()).contains("Ni har inte valt kommun eller region än.");
        assertThat(officer.get("/arbete/mal").text()).contains("En administratör väljer");
        Client administrator = town.signedIn(town.person("Adam", Role.ADMINISTRATOR));
        administrator.post("/arbete/kommun", Town.fields("kommun", "st1"));
        assertThat(officer.get("/arbete/mal").text()).contains("Siffror från andra källor gäller Stegtorp.");

        assertThat(officer.get(goal + "/nyckeltal?q=finnsinte").text()).contains("Inget nyckeltal matchar.");
        Client.Page form = officer.get(goal + "/nyckeltal?q=stegräknande").click("Stegräknande invånare, andel (%)");
        assertThat(form.form("main form").value("enhet")).isEqualTo("%");
        form.form("main form")
                .set("basar", "2022")
                .set("malvarde", "50")
                .set("malar", "2027")
                .set("riktning", "UP")
                .submit();

        Client.Page page = town.visitor().get("/mal/" + goal.replaceAll(".*/", ""));
        assertThat(page.text())
                .contains("47,5 % (2024)", "Basår 40 % (2022)", "Mål 50 % (2027)", "Närmare målet", "Stegtorp")
                .doesNotContain("2023");
        assertThat(page.document().select("details.as-table tbody tr")).hasSize(2);
        assertThat(new String(town.visitor().get("/data/goal-values.csv").bytes(), StandardCharsets.UTF_8))
                .as("with the words of its source")
                .contains(",2024,1,47.5,,ST1,Påhittade siffror för demonstrationen");
        assertThat(officer.get(goal + "/nyckeltal/nytt?id=FINNSINTE").status()).isEqualTo(404);
    }

    @Test
    void theDirectionIsFilledInWhereItIsKnownWithItsReasonAndSourceAndCanBeChanged() {
        String goal = goal();

        Client.Page lower = officer.get(goal + "/nyckeltal/nytt?id=N00401");
        assertThat(lower.element("#riktning").text())
                .contains("lägre oftast bättre", "klimatet", "Källa: Rådslags egen bedömning");
        assertThat(lower.element("#riktning-DOWN").hasAttr("checked")).isTrue();
        Client.Page kept = lower.form("main form")
                .set("basar", "2022")
                .set("riktning", "UP")
                .submit()
                .follow();
        assertThat(kept.text()).contains("Nyckeltalet är tillagt.");
        assertThat(town.visitor().get("/mal/" + goal.replaceAll(".*/", "")).text())
                .contains("Högre är bättre");

        Client.Page neither = officer.get(goal + "/nyckeltal/nytt?id=N00097");
        assertThat(neither.element("#riktning").text()).contains("varken högt eller lågt", "En kostnad säger inte");
        assertThat(neither.has("#riktning input[checked]")).isFalse();

        Client.Page unknown = officer.get(goal + "/nyckeltal/nytt?id=ST1");
        assertThat(unknown.element("#riktning").text()).doesNotContain("bedömning");
        assertThat(unknown.has("#riktning input[checked]")).isFalse();
    }

    @Test
    void aReportOfAComparisonOffersItsIndicatorsUntilTheyAreChosen() {
        town.signedIn(town.person("Adam", Role.ADMINISTRATOR)).post("/arbete/kommun", Town.fields("kommun", "st1"));
        Client.Form begun = officer.get("/arbete/lagesbilder/ny?ur=ST1,FINNSINTE,%3Cb%3E&rubrik=Hur+vi+g%C3%A5r")
                .form("main form");
        assertThat(begun.value("rubrik")).isEqualTo("Hur vi går");
        Client.Page report = begun.set("text", "Fler går.").submit().follow();
        assertThat(report.text())
                .contains("Kvar att välja bland i jämförelsen", "Stegräknande invånare, andel (%)")
                .doesNotContain("FINNSINTE");
        assertThat(report.form("form:has(#kommentar-q)")
                        .set("kant", "ST1")
                        .submit()
                        .text())
                .as("without a comment")
                .contains("behöver rättas", "Kvar att välja bland i jämförelsen");

        Client.Page chosen = report.form("form:has(#kommentar-q)")
                .set("kant", "ST1")
                .set("kommentar", "Det ökar.")
                .submit()
                .follow();
        assertThat(chosen.text()).contains("Det ökar.").doesNotContain("Kvar att välja bland");
        chosen.form("form[action$=publicera]").submit();

        Client.Page page = town.visitor().get("/lagesbilder").click("Hur vi går");
        assertThat(page.text())
                .contains("Siffrorna från andra källor gäller Stegtorp.", "47,5 % (2024)", "40 % (2022)");
        assertThat(page.element("table.findings .source").text()).isNotEmpty();
        assertThat(page.element("table.findings th a").attr("href")).endsWith("/nyckeltal/ST1");
    }

    private String goal() {
        String goal = officer.get("/arbete/mal/ny?niva=VISION")
                .form("main form")
                .set("rubrik", "Fler går")
                .set("text", "Att gå är bra.")
                .set("ansvar", "Fullmäktige")
                .submit()
                .location();
        officer.get(goal).form("form[action$=publicera]").submit();
        return goal;
    }
}
