package se.radslag.methods.budget;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Rounds for tests that begin where some exist, made on the pages on which people make them. */
final class Budgeting {

    private Budgeting() {}

    /** Sets up the round: one pot for everybody, one criterion. */
    static Client.Page setUp(Client facilitator, Activity activity, String amount) {
        return facilitator.post(
                "/arbete/budget/" + activity.id() + "/ram",
                Town.fields(
                        "version",
                        "0",
                        "pott-namn-1",
                        "Hela kommunen",
                        "pott-belopp-1",
                        amount,
                        "kriterier",
                        "Det är till nytta för många"));
    }

    /** Adds a project by hand and returns its id. */
    static long add(Client staff, Activity activity, String title) {
        String to = staff.post(
                        "/arbete/budget/" + activity.id() + "/projekt/nytt",
                        Town.fields("rubrik", title, "text", "Det behövs."))
                .location();
        return Long.parseLong(to.replaceAll(".*/", ""));
    }

    /** Fills in the assessment as it stands on the project's page: fulfils everything, paid from the first pot. */
    static Client.Page cost(Client staff, long project, String amount) {
        Client.Page page = staff.get("/arbete/projekt/" + project);
        Client.Form form = page.form("form[action$=/arbete/projekt/" + project + "]")
                .set("kostnad", amount)
                .set("pott", page.element("#pott option:nth-child(2)").attr("value"));
        page.document().select("input[value=MET]").forEach(radio -> form.tick(radio.attr("name"), "MET"));
        return form.submit();
    }

    /** Puts the project on the list. */
    static Client.Page list(Client staff, long project) {
        return staff.get("/arbete/projekt/" + project)
                .form("form[action$=/stallning]")
                .tick("stallning", "lista")
                .submit();
    }

    /** A project with its cost on the list. */
    static long listed(Client staff, Activity activity, String title, String amount) {
        long project = add(staff, activity, title);
        cost(staff, project, amount);
        list(staff, project);
        return project;
    }

    static Client.Page publish(Client facilitator, Activity activity) {
        return facilitator.post("/arbete/budget/" + activity.id() + "/faststall", Town.fields());
    }

    /** Another activity in the dialogue of the budget, in a phase of its own that is open. */
    static Activity beside(Town town, Activity budget, String method) {
        return town.in(() -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            LocalDate today = LocalDate.now(Frame.ZONE);
            long phase = sql.sql("""
                    insert into dialogue_phase (dialogue_id, name, level, opens_on, closes_on)
                    values (:dialogue, 'Tyck till', 'INFLUENCE', :opens, :closes) returning id
                    """)
                    .param("dialogue", budget.dialogueId())
                    .param("opens", today.minusDays(3))
                    .param("closes", today.plusDays(3))
                    .query(Long.class)
                    .single();
            long id = sql.sql("""
                    insert into dialogue_activity (dialogue_id, phase_id, method, title)
                    values (:dialogue, :phase, :method, 'Vad vill du se?') returning id
                    """)
                    .param("dialogue", budget.dialogueId())
                    .param("phase", phase)
                    .param("method", method)
                    .query(Long.class)
                    .single();
            return TestServer.bean(Activities.class).find(id).orElseThrow();
        });
    }

    /** Makes a proposal and returns its path. */
    static String propose(Client client, Activity activity, String title) {
        Map<String, String> form = Town.fields(
                "rubrik",
                title,
                "text",
                "För att det behövs.",
                "plats",
                "Vid ån",
                "anda",
                "ja",
                "once",
                UUID.randomUUID().toString());
        return client.post("/aktiviteter/" + activity.id() + "/forslag/nytt", form)
                .location();
    }

    /** Id of the round's project of the title. */
    static long project(Town town, Activity activity, String title) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select id from budget_project where activity_id = :activity and title = :title")
                .param("activity", activity.id())
                .param("title", title)
                .query(Long.class)
                .single());
    }

    static String standing(Town town, long project) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select standing from budget_project where id = :id")
                .param("id", project)
                .query(String.class)
                .single());
    }
}
