package se.radslag.methods.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** More projects than a page holds: the lists of the workbench go on, page by page, and leave nothing out. */
class CostingListTest {

    private static final int PROJECTS = 230;
    private static final String NEXT_DELIVERIES = "[aria-labelledby=genomfor] .pager a[rel=next]";

    private final JdbcClient sql = TestServer.bean(JdbcClient.class);
    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, "budget");
    private final Client mirjam = town.signedIn(town.person("Mirjam", Role.FACILITATOR));
    private final Town.Person perOlov = town.person("Per-Olov", Role.OFFICER);

    @BeforeEach
    void fill() {
        Budgeting.setUp(mirjam, activity, "500000");
        town.in(() -> {
            sql.sql("""
                    insert into budget_project (activity_id, number, title, place, cost, pot_id, standing, responsible_id)
                    select :activity, number, 'Projekt ' || number, '', 1000, pot.id,
                           case when number > 210 then 'LISTED' else 'COSTING' end, :officer
                    from generate_series(1, :projects) number, budget_pot pot
                    where pot.activity_id = :activity
                    """)
                    .param("activity", activity.id())
                    .param("officer", perOlov.id())
                    .param("projects", PROJECTS)
                    .update();
            sql.sql("""
                    insert into budget_costing (project_id, due_on)
                    select id, current_date + number % 7 from budget_project
                    where activity_id = :activity and number <= 205
                    """).param("activity", activity.id()).update();
            return sql.sql("""
                    insert into budget_reply (project_id, kind, text, person_id)
                    select id, 'CHANGE_WANTED', 'Längre', :person from budget_project
                    where activity_id = :activity and number > 220
                    """)
                    .param("activity", activity.id())
                    .param("person", perOlov.id())
                    .update();
        });
    }

    @Test
    void theProjectsOfARoundGoOnByNumber() {
        List<String> titles = titles(mirjam.get("/arbete/budget/" + activity.id() + "/projekt"), 3);

        assertThat(titles).hasSize(PROJECTS).doesNotHaveDuplicates();
        assertThat(titles.getFirst()).isEqualTo("1. Projekt 1");
        assertThat(titles.getLast()).isEqualTo("230. Projekt 230");
    }

    @Test
    void whatWaitsForAnOfficerGoesOnByTheDayAndEndsWithWhatHasNone() {
        Client officer = town.signedIn(perOlov);

        List<String> titles = titles(officer.get("/arbete/budget"), 3);

        assertThat(titles).hasSize(220).doesNotHaveDuplicates();
        assertThat(titles.subList(0, 2)).containsExactly("7. Projekt 7", "14. Projekt 14");
        assertThat(titles.subList(205, 212))
                .containsExactly(
                        "206. Projekt 206",
                        "207. Projekt 207",
                        "208. Projekt 208",
                        "209. Projekt 209",
                        "210. Projekt 210",
                        "221. Projekt 221",
                        "222. Projekt 222");
        assertThat(titles(officer.get("/arbete/budget?efter=2026-13-99.x"), 3)).isEqualTo(titles);
    }

    @Test
    void whatAnOfficerCarriesOutGoesOnByTheDay() {
        town.in(() -> sql.sql("""
                        insert into budget_delivery (project_id, activity_id, amount, due_on, responsible_id, state)
                        select id, activity_id, cost, current_date + number % 7, responsible_id,
                               case when number <= 10 then 'DONE' else 'PLANNED' end
                        from budget_project where activity_id = :activity
                        """).param("activity", activity.id()).update());
        var titles = new ArrayList<String>();
        Client officer = town.signedIn(perOlov);
        Client.Page page = officer.get("/arbete/budget");

        titles.addAll(delivered(page));
        while (page.has(NEXT_DELIVERIES)) {
            page = officer.get(page.element(NEXT_DELIVERIES).absUrl("href").replaceAll("#.*", ""));
            assertThat(page.text()).contains("7. Projekt 7");
            titles.addAll(delivered(page));
        }

        assertThat(titles).hasSize(220).doesNotHaveDuplicates();
        assertThat(titles.subList(0, 2)).containsExactly("Projekt 14", "Projekt 21");
        assertThat(titles.getLast()).isEqualTo("Projekt 230");
    }

    private static List<String> delivered(Client.Page page) {
        return page.document().select("[aria-labelledby=genomfor] .title").eachText();
    }

    @Test
    void anyProjectCanBeCombinedWithAnyOther() {
        long first = Budgeting.project(town, activity, "Projekt 1");

        assertThat(mirjam.get("/arbete/projekt/" + first).document().select("#slaihop-med option[value~=\\d+]"))
                .hasSize(PROJECTS - 1);
    }

    @Test
    void othersSeeNothingOfIt() {
        Client officer = town.signedIn(town.person("Kim", Role.OFFICER));
        assertThat(officer.get("/arbete/budget").has("#vantar ~ .scroll")).isFalse();
        Town other = Town.create();
        assertThat(other.signedIn(other.person("Eva", Role.FACILITATOR))
                        .get("/arbete/budget/" + activity.id() + "/projekt?efter=1")
                        .status())
                .isEqualTo(404);
    }

    /** What stands in the table of the page and those that follow, of which there are so many in all. */
    private static List<String> titles(Client.Page first, int pages) {
        var titles = new ArrayList<String>();
        Client.Page page = first;
        for (int number = 1; ; number++) {
            titles.addAll(page.document().select("#projekt-tabell ~ tbody th").eachText());
            if (!page.has(".pager a[rel=next]")) {
                assertThat(number).isEqualTo(pages);
                return titles;
            }
            page = page.click("Nästa");
        }
    }
}
