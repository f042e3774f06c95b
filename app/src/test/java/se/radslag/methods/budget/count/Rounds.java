package se.radslag.methods.budget.count;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Rounds made straight in the database, for tests that begin where ballots are sealed. */
public final class Rounds {

    private Rounds() {}

    /** Björkå's round of two pots: a vote that closed yesterday, of twenty-four ballots that nobody has counted. */
    public static Activity sealed(Town town) {
        Activity activity = Dialogues.closed(town, "budget");
        fill(town, activity);
        town.in(() -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            ballots().forEach((receipt, projects) -> sql.sql("""
                    insert into budget_sealed_ballot (activity_id, receipt, projects)
                    values (:activity, :receipt, cast(:projects as int[]))
                    """)
                    .param("activity", activity.id())
                    .param("receipt", receipt)
                    .param("projects", projects)
                    .update());
            return sql.sql("insert into budget_closure (activity_id, voters) values (:activity, 24)")
                    .param("activity", activity.id())
                    .update();
        });
        return activity;
    }

    /** As {@link #sealed}, and counted. */
    public static Activity counted(Town town) {
        Activity activity = sealed(town);
        town.in(() -> TestServer.bean(CountBallots.class).of(activity.id()));
        return activity;
    }

    /** A round with its pots, categories and projects, in an activity that has none. */
    public static void fill(Town town, Activity activity) {
        town.in(() -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            sql.sql("""
                    insert into budget_round (activity_id, dialogue_id, most_choices, least_votes)
                    values (:activity, :dialogue, 5, 2)
                    """)
                    .param("activity", activity.id())
                    .param("dialogue", activity.dialogueId())
                    .update();
            sql.sql("insert into budget_rules_publication (activity_id) values (:activity)")
                    .param("activity", activity.id())
                    .update();
            long north = pot(sql, activity, "Norra, vid sjön", 300_000);
            long south = pot(sql, activity, "Södra", 200_000);
            long play = category(sql, activity, "Lek");
            long path = category(sql, activity, "Vägar, stigar");
            project(sql, activity, 1, "Lekplats", 200_000, north, play, 59.31, 15.10);
            project(sql, activity, 2, "Gungor", 90_000, north, play, 59.32, 15.12);
            project(sql, activity, 3, "Stig till bron", 60_000, north, path, 59.33, 15.11);
            project(sql, activity, 4, "Belysning", 120_000, south, path, 59.28, 15.13);
            project(sql, activity, 5, "Boulebana", 70_000, south, play, null, null);
            project(sql, activity, 6, "Staty", 150_000, south, null, null, null);
            return sql.sql("""
                    insert into budget_bond (project_id, other_id, kind)
                    select one.id, other.id, 'EXCLUDES' from budget_project one join budget_project other using (activity_id)
                    where activity_id = :activity and one.number = 4 and other.number = 6
                    """).param("activity", activity.id()).update();
        });
    }

    /** Receipts and ballots: north wants play, south is of two minds, one votes blank and one for a statue. */
    static Map<String, String> ballots() {
        Map<String, String> ballots = new TreeMap<>();
        List<String> kinds = List.of("{1,2}", "{1,3}", "{2,3}", "{4,5}", "{4}", "{5,1}");
        for (int voter = 0; voter < 22; voter++) {
            ballots.put(String.format("lind-%02d", voter), kinds.get(voter % kinds.size()));
        }
        ballots.put("asp-01", "{}");
        ballots.put("asp-02", "{6}");
        return ballots;
    }

    private static long pot(JdbcClient sql, Activity activity, String name, long amount) {
        return sql.sql(
                        "insert into budget_pot (activity_id, name, amount) values (:activity, :name, :amount) returning id")
                .param("activity", activity.id())
                .param("name", name)
                .param("amount", amount)
                .query(Long.class)
                .single();
    }

    private static long category(JdbcClient sql, Activity activity, String name) {
        return sql.sql("insert into budget_category (activity_id, name) values (:activity, :name) returning id")
                .param("activity", activity.id())
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private static void project(
            JdbcClient sql,
            Activity activity,
            int number,
            String title,
            long cost,
            long pot,
            @Nullable Long category,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        sql.sql("""
                insert into budget_project (activity_id, number, title, cost, pot_id, category_id, latitude, longitude,
                    standing)
                values (:activity, :number, :title, :cost, :pot, cast(:category as bigint),
                    cast(:latitude as double precision), cast(:longitude as double precision), 'LISTED')
                """)
                .param("activity", activity.id())
                .param("number", number)
                .param("title", title)
                .param("cost", cost)
                .param("pot", pot)
                .param("category", category)
                .param("latitude", latitude)
                .param("longitude", longitude)
                .update();
    }
}
