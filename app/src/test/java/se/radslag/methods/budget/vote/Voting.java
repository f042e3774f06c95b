package se.radslag.methods.budget.vote;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.VoteTimes;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** A round whose vote is open, for tests that begin there: five projects, two of them in an area with its own money. */
public final class Voting {

    /** What is in pot Hela Björkå: 1 000 000 kr; projects 1 to 3 cost 400 000, 500 000 and 300 000. */
    public static final long TOWN_MONEY = 1_000_000;

    /** What is in pot Norra: 200 000 kr; projects 4 and 5 cost 150 000 and 100 000. */
    public static final long NORTH_MONEY = 200_000;

    private Voting() {}

    /** Opened, with at most three choices, or ten points. */
    public static Activity open(Town town, BallotKind kind) {
        return open(town, kind, null);
    }

    public static Activity open(Town town, BallotKind kind, @Nullable Integer leastAge) {
        Activity activity = prepared(town, kind, leastAge);
        town.in(() -> TestServer.bean(VoteTimes.class).open(activity));
        return activity;
    }

    /** List and rules stand, and the phase is open, but the vote has not been opened. */
    public static Activity prepared(Town town, BallotKind kind, @Nullable Integer leastAge) {
        Activity activity = Dialogues.open(town, BudgetRound.METHOD);
        town.in(() -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            sql.sql("""
                    insert into budget_round (activity_id, dialogue_id, ballot, most_choices, points, least_age)
                    values (:activity, :dialogue, :kind, :most, :points, :age)
                    """)
                    .param("activity", activity.id())
                    .param("dialogue", activity.dialogueId())
                    .param("kind", kind.name())
                    .param("most", kind == BallotKind.APPROVAL ? 3 : null)
                    .param("points", kind == BallotKind.POINTS ? 10 : null)
                    .param("age", leastAge)
                    .update();
            long all = pot(activity, "Hela Björkå", TOWN_MONEY);
            long north = pot(activity, "Norra", NORTH_MONEY);
            project(activity, 1, "Belysning längs gångstråket", all, 400_000);
            project(activity, 2, "Tillgänglighetsanpassad aktivitetspark för alla åldrar", all, 500_000);
            project(activity, 3, "Bänkar och bord", all, 300_000);
            project(activity, 4, "Odlingslådor i Norra", north, 150_000);
            project(activity, 5, "Cykelpump och verktyg", north, 100_000);
            return sql.sql("insert into budget_rules_publication (activity_id) values (:activity)")
                    .param("activity", activity.id())
                    .update();
        });
        return activity;
    }

    private static long pot(Activity activity, String name, long amount) {
        return TestServer.bean(JdbcClient.class)
                .sql(
                        "insert into budget_pot (activity_id, name, amount) values (:activity, :name, :amount) returning id")
                .param("activity", activity.id())
                .param("name", name)
                .param("amount", amount)
                .query(Long.class)
                .single();
    }

    private static void project(Activity activity, int number, String title, long pot, long cost) {
        TestServer.bean(JdbcClient.class)
                .sql("""
                insert into budget_project (activity_id, number, title, place, pot_id, cost, standing)
                values (:activity, :number, :title, 'Åparken', :pot, :cost, 'LISTED')
                """)
                .param("activity", activity.id())
                .param("number", number)
                .param("title", title)
                .param("pot", pot)
                .param("cost", cost)
                .update();
    }

    /** Closes the vote as the end of its phase does. */
    public static boolean close(Town town, Activity activity) {
        return town.in(() -> TestServer.bean(VoteTimes.class)
                .close(TestServer.bean(Activities.class).find(activity.id()).orElseThrow()));
    }

    public static String path(Activity activity) {
        return "/aktiviteter/" + activity.id() + "/rosta";
    }

    /** Fields of a form that votes for projects, such as {@code "1", "3"}. */
    public static Map<String, String> votesFor(int... projects) {
        var fields = Town.fields("steg", "rosta");
        for (int project : projects) {
            fields.put("p" + project, "1");
        }
        return fields;
    }

    /** The sealed ballots as text, receipt first. */
    public static List<String> sealed(Town town, Activity activity) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("""
                select receipt || ' ' || array_to_string(projects, ',') || coalesce(' ' || array_to_string(points, ','), '')
                from budget_sealed_ballot where activity_id = :activity order by receipt collate "C"
                """)
                .param("activity", activity.id())
                .query(String.class)
                .list());
    }

    public static int count(Town town, String query) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql(query)
                .query(Integer.class)
                .single());
    }
}
