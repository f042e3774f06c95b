package se.radslag.outcome.steering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Measures, how they come along, and the actions that are a part of them. */
@Repository
public class MeasureRepository {

    private static final String SELECT = """
            select measure.id, measure.goal_id, measure.priority_id, measure.title, measure.owner, measure.starts_on,
                   measure.ends_on, measure.cost, latest.state, latest.note, latest.at as changed_at,
                   (select count(*) from steering_measure_progress progress where progress.measure_id = measure.id)
                       as changes
            from steering_measure measure
            cross join lateral (select state, note, at from steering_measure_progress progress
                                where progress.measure_id = measure.id order by progress.id desc limit 1) latest
            """;

    private final JdbcClient sql;

    MeasureRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is typed of a measure; the rest is as in {@link Measure}. */
    public record Draft(
            @Nullable Long priorityId,
            String title,
            String owner,
            java.time.LocalDate startsOn,
            java.time.LocalDate endsOn,
            @Nullable Long cost) {}

    public long add(long goalId, Draft draft, @Nullable Long personId) {
        return sql.sql("""
                insert into steering_measure (goal_id, priority_id, title, owner, starts_on, ends_on, cost, person_id)
                values (:goal, :priority, :title, :owner, :starts, :ends, :cost, :person) returning id
                """)
                .param("goal", goalId)
                .param("priority", draft.priorityId())
                .param("title", draft.title())
                .param("owner", draft.owner())
                .param("starts", draft.startsOn())
                .param("ends", draft.endsOn())
                .param("cost", draft.cost())
                .param("person", personId)
                .query(Long.class)
                .single();
    }

    public void addProgress(long measureId, Measure.State state, String note, @Nullable Long personId) {
        sql.sql("""
                insert into steering_measure_progress (measure_id, state, note, person_id)
                values (:measure, :state, :note, :person)
                """)
                .param("measure", measureId)
                .param("state", state.name())
                .param("note", note)
                .param("person", personId)
                .update();
    }

    /** Holds the measure for the transaction and tells how many times its state has been noted. */
    public int lock(long measureId) {
        return sql.sql("""
                with held as (select id from steering_measure where id = :id for update)
                select count(*) from held join steering_measure_progress progress on progress.measure_id = held.id
                """).param("id", measureId).query(Integer.class).single();
    }

    public Optional<Measure> find(long measureId) {
        return sql.sql(SELECT + " where measure.id = :id")
                .param("id", measureId)
                .query(Measure.class)
                .optional();
    }

    /** The measures of the goals, by the day on which they begin. */
    public List<Measure> listOf(Collection<Long> goalIds) {
        return sql.sql(SELECT + " where measure.goal_id = any (:goals) order by measure.starts_on, measure.id")
                .param("goals", goalIds.toArray(Long[]::new))
                .query(Measure.class)
                .list();
    }

    /** The measures that follow from priorities, by the day on which they begin. */
    public List<Measure> listOfPriorities(Collection<Long> priorityIds) {
        return sql.sql(SELECT + " where measure.priority_id = any (:priorities) order by measure.starts_on, measure.id")
                .param("priorities", priorityIds.toArray(Long[]::new))
                .query(Measure.class)
                .list();
    }

    /** Says which actions are a part of the measure, in place of what was said before. */
    public void replaceActions(long measureId, Collection<Long> actionIds, @Nullable Long personId) {
        sql.sql("delete from steering_measure_action where measure_id = :measure")
                .param("measure", measureId)
                .update();
        sql.sql("""
                insert into steering_measure_action (measure_id, action_id, person_id)
                select measure.id, action, :person
                from steering_measure measure, unnest(:actions) action where measure.id = :measure
                """)
                .param("measure", measureId)
                .param("actions", actionIds.toArray(Long[]::new))
                .param("person", personId)
                .update();
    }

    private record Tie(long measureId, long actionId) {}

    /** Ids of the actions that are a part of each of the measures. */
    public Map<Long, List<Long>> listActions(Collection<Long> measureIds) {
        return sql.sql("""
                select measure_id, action_id from steering_measure_action
                where measure_id = any (:measures) order by action_id
                """).param("measures", measureIds.toArray(Long[]::new)).query(Tie.class).list().stream()
                .collect(Collectors.groupingBy(Tie::measureId, Collectors.mapping(Tie::actionId, Collectors.toList())));
    }

    /** A measure that an action is a part of. */
    record Of(long actionId, long measureId, long goalId, String title, String goal) {}

    /** The measures of published goals that the actions are a part of. */
    List<Of> listOfActions(Collection<Long> actionIds) {
        return sql.sql("""
                select tie.action_id, measure.id as measure_id, measure.goal_id, measure.title, goal.title as goal
                from steering_measure_action tie
                join steering_measure measure
                  on measure.organisation_id = tie.organisation_id and measure.id = tie.measure_id
                join steering_goal goal on goal.organisation_id = measure.organisation_id and goal.id = measure.goal_id
                join steering_goal_publication publication
                  on publication.organisation_id = goal.organisation_id and publication.goal_id = goal.id
                where tie.action_id = any (:actions) order by measure.id
                """)
                .param("actions", actionIds.toArray(Long[]::new))
                .query(Of.class)
                .list();
    }
}
