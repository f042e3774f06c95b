package se.radslag.outcome.steering;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goals and their earlier wordings, and whose figures are the organisation's own. */
@Repository
public class GoalRepository {

    private static final String SELECT = """
            select goal.id, goal.kind, goal.parent_id, goal.title, goal.text, goal.owner, goal.version, goal.at,
                   publication.at as published_at, ending.reason as ended
            from steering_goal goal
            left join steering_goal_publication publication
              on publication.organisation_id = goal.organisation_id and publication.goal_id = goal.id
            left join steering_goal_ending ending
              on ending.organisation_id = goal.organisation_id and ending.goal_id = goal.id
            """;

    private final JdbcClient sql;

    GoalRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is typed of a goal. */
    public record Draft(Goal.Kind kind, @Nullable Long parentId, String title, String text, String owner) {}

    public long add(Draft draft, @Nullable Long personId) {
        return sql.sql("""
                insert into steering_goal (kind, parent_id, title, text, owner, person_id)
                values (:kind, :parent, :title, :text, :owner, :person) returning id
                """)
                .param("kind", draft.kind().name())
                .param("parent", draft.parentId())
                .param("title", draft.title())
                .param("text", draft.text())
                .param("owner", draft.owner())
                .param("person", personId)
                .query(Long.class)
                .single();
    }

    /** Puts another wording in place of the one with the version, which is kept; false if it is no longer the latest. */
    public boolean edit(long goalId, int version, String title, String text, String owner, @Nullable Long personId) {
        int kept = sql.sql("""
                insert into steering_goal_revision (goal_id, version, title, text, owner, person_id, at)
                select id, version, title, text, owner, person_id, at from steering_goal
                where id = :id and version = :version
                on conflict do nothing
                """).param("id", goalId).param("version", version).update();
        return kept == 1
                && sql.sql("""
                        update steering_goal
                        set title = :title, text = :text, owner = :owner, version = version + 1, person_id = :person,
                            at = now()
                        where id = :id and version = :version
                        """)
                                .param("id", goalId)
                                .param("version", version)
                                .param("title", title)
                                .param("text", text)
                                .param("owner", owner)
                                .param("person", personId)
                                .update()
                        == 1;
    }

    /** Lets everyone read it; false if they can already. */
    public boolean publish(long goalId, @Nullable Long personId) {
        return sql.sql("""
                insert into steering_goal_publication (goal_id, person_id) values (:goal, :person)
                on conflict do nothing
                """).param("goal", goalId).param("person", personId).update() == 1;
    }

    /** Says that it is no longer followed; false if that has been said already. */
    public boolean end(long goalId, String reason, @Nullable Long personId) {
        return sql.sql("""
                insert into steering_goal_ending (goal_id, reason, person_id) values (:goal, :reason, :person)
                on conflict do nothing
                """)
                        .param("goal", goalId)
                        .param("reason", reason)
                        .param("person", personId)
                        .update()
                == 1;
    }

    public Optional<Goal> find(long goalId) {
        return sql.sql(SELECT + " where goal.id = :id")
                .param("id", goalId)
                .query(Goal.class)
                .optional();
    }

    /** All goals, the widest first, in the order in which they were added. */
    public List<Goal> list(int most) {
        return sql.sql(SELECT + """
                 order by array_position(array['VISION', 'COUNCIL', 'COMMITTEE', 'UNIT'], goal.kind), goal.id
                 limit :most
                """).param("most", most).query(Goal.class).list();
    }

    /** Earlier wordings, the latest first. */
    List<Goal.Revision> listRevisions(long goalId) {
        return sql.sql("""
                select version, title, text, owner, at from steering_goal_revision
                where goal_id = :goal order by version desc
                """).param("goal", goalId).query(Goal.Revision.class).list();
    }
}
