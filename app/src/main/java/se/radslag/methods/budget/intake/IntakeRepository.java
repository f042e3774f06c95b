package se.radslag.methods.budget.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Activity;

/** Writes rounds that were over when they came here. */
@Repository("budgetIntakeRepository")
class IntakeRepository {

    private final JdbcClient sql;

    IntakeRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds the round with fixed rules, opened and ended, its one pot, its categories and projects. */
    void addRound(Activity activity, PastRound past, ImportElection.How how, String potName) {
        sql.sql("""
                insert into budget_round (activity_id, dialogue_id, currency, ballot, most_choices, least_choices, points,
                    rule, utility, completion, ties, decided)
                values (:activity, :dialogue, :currency, :ballot, :most, 0, :points, :rule, :utility, :completion, :ties,
                    :decided)
                """)
                .param("activity", activity.id())
                .param("dialogue", activity.dialogueId())
                .param("currency", past.currency())
                .param("ballot", past.ballot().name())
                .param("most", past.mostChoices())
                .param("points", past.points())
                .param("rule", how.rule())
                .param("utility", how.utility())
                .param("completion", how.completion())
                .param("ties", how.ties())
                .param("decided", past.decided())
                .update();
        sql.sql("""
                insert into budget_rules_publication (activity_id, at) values (:activity, cast(:opens as date))
                """)
                .param("activity", activity.id())
                .param("opens", activity.opensOn())
                .update();
        sql.sql("""
                insert into budget_opening (activity_id, at, ended_at)
                values (:activity, cast(:opens as date), cast(:closes as date) + 1)
                """)
                .param("activity", activity.id())
                .param("opens", activity.opensOn())
                .param("closes", activity.closesOn())
                .update();
        long pot = sql.sql("""
                insert into budget_pot (activity_id, name, amount) values (:activity, :name, :amount) returning id
                """)
                .param("activity", activity.id())
                .param("name", potName)
                .param("amount", past.budget())
                .query(Long.class)
                .single();
        addProjects(activity.id(), pot, addCategories(activity.id(), past.categories()), past.projects());
    }

    private Map<String, Long> addCategories(long activityId, List<String> names) {
        Map<String, Long> categories = new LinkedHashMap<>();
        sql.sql("""
                insert into budget_category (activity_id, name)
                select :activity, name from unnest(:names::text[]) with ordinality as named (name, place) order by place
                returning name, id
                """)
                .param("activity", activityId)
                .param("names", names.toArray(String[]::new))
                .query((row, number) -> categories.put(row.getString("name"), row.getLong("id")))
                .list();
        return categories;
    }

    private void addProjects(long activityId, long pot, Map<String, Long> categories, List<PastRound.Listed> projects) {
        sql.sql("""
                insert into budget_project (activity_id, number, title, place, latitude, longitude, pot_id, category_id,
                    cost, standing)
                select :activity, number, title, place, latitude, longitude, :pot, category, cost, 'LISTED'
                from unnest(:numbers::int[], :titles::text[], :places::text[], :latitudes::double precision[],
                            :longitudes::double precision[], :categories::bigint[], :costs::bigint[])
                     as project (number, title, place, latitude, longitude, category, cost)
                """)
                .param("activity", activityId)
                .param("pot", pot)
                .param("numbers", column(projects, PastRound.Listed::number))
                .param("titles", column(projects, PastRound.Listed::title))
                .param("places", column(projects, PastRound.Listed::placeName))
                .param("latitudes", column(projects, PastRound.Listed::latitude))
                .param("longitudes", column(projects, PastRound.Listed::longitude))
                .param(
                        "categories",
                        column(
                                projects,
                                project -> project.category() == null ? null : categories.get(project.category())))
                .param("costs", column(projects, PastRound.Listed::cost))
                .update();
    }

    private static @Nullable String[] column(
            List<PastRound.Listed> projects, Function<PastRound.Listed, @Nullable Object> value) {
        return projects.stream()
                .map(project -> {
                    Object one = value.apply(project);
                    return one == null ? null : Objects.toString(one);
                })
                .toArray(String[]::new);
    }
}
