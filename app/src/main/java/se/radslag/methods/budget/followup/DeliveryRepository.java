package se.radslag.methods.budget.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.methods.budget.costing.DueKey;

/** Funded projects and how they have come along. */
@Repository
public class DeliveryRepository {

    private static final int MOST = 500;

    private static final String SELECT = """
            select delivery.project_id, project.number, project.title, delivery.activity_id, delivery.amount,
                   delivery.due_on, coalesce(nullif(project.responsible, ''), person.name, '') as responsible,
                   delivery.state, delivery.spent, delivery.version
            from budget_delivery delivery
            join budget_project project on project.id = delivery.project_id
            left join organisation_person person on person.id = delivery.responsible_id and person.erased_at is null
            """;

    private final JdbcClient sql;

    DeliveryRepository(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Delivery> find(long projectId) {
        return sql.sql(SELECT + " where delivery.project_id = :project")
                .param("project", projectId)
                .query(Delivery.class)
                .optional();
    }

    /** The funded projects of the round, by number. */
    public List<Delivery> listOf(long activityId) {
        return sql.sql(SELECT + " where delivery.activity_id = :activity order by project.number limit :most")
                .param("activity", activityId)
                .param("most", MOST)
                .query(Delivery.class)
                .list();
    }

    /** What the person carries out and has not finished, after the key, the most urgent first. */
    public List<Delivery> listWaiting(long personId, DueKey after, int most) {
        return sql.sql(SELECT + """
                where delivery.responsible_id = :person and delivery.state in ('PLANNED', 'UNDERWAY')
                  and (delivery.due_on, delivery.project_id) > (:due, :id)
                order by delivery.due_on, delivery.project_id limit :most
                """)
                .param("person", personId)
                .param("due", after.due())
                .param("id", after.id())
                .param("most", most)
                .query(Delivery.class)
                .list();
    }

    /** Begins to follow those of the projects that are listed in the round and not followed yet; returns their ids. */
    List<Long> add(long activityId, List<Long> projectIds, LocalDate dueOn) {
        return sql.sql("""
                insert into budget_delivery (project_id, activity_id, amount, due_on, responsible_id)
                select id, activity_id, cost, :due, responsible_id from budget_project
                where activity_id = :activity and standing = 'LISTED' and id = any (:projects)
                on conflict do nothing returning project_id
                """)
                .param("activity", activityId)
                .param("projects", projectIds.toArray(Long[]::new))
                .param("due", dueOn)
                .query(Long.class)
                .list();
    }

    /** Changes how far it has come; false if it has another version. */
    boolean change(
            long projectId, int version, Delivery.State state, @Nullable Long spent, LocalDate dueOn, long personId) {
        return sql.sql("""
                        update budget_delivery set state = :state, spent = :spent, due_on = :due,
                            responsible_id = coalesce(responsible_id, :person), version = version + 1
                        where project_id = :project and version = :version
                        """)
                        .param("project", projectId)
                        .param("version", version)
                        .param("state", state.name())
                        .param("spent", spent, java.sql.Types.BIGINT)
                        .param("due", dueOn)
                        .param("person", personId)
                        .update()
                == 1;
    }

    /** Notes what was told, and returns its id. */
    long addProgress(
            long projectId, Delivery.State state, String text, @Nullable Long spent, LocalDate dueOn, long personId) {
        return sql.sql("""
                insert into budget_progress (project_id, state, text, spent, due_on, person_id)
                values (:project, :state, :text, :spent, :due, :person) returning id
                """)
                .param("project", projectId)
                .param("state", state.name())
                .param("text", text)
                .param("spent", spent, java.sql.Types.BIGINT)
                .param("due", dueOn)
                .param("person", personId)
                .query(Long.class)
                .single();
    }

    /** What was told of the project, the latest first. */
    public List<Delivery.Progress> listProgress(long projectId) {
        return sql.sql("""
                select progress.id, progress.state, progress.text, progress.spent, progress.due_on,
                       coalesce(person.name, '') as by, progress.at
                from budget_progress progress
                left join organisation_person person on person.id = progress.person_id and person.erased_at is null
                where progress.project_id = :project order by progress.id desc limit :most
                """)
                .param("project", projectId)
                .param("most", MOST)
                .query(Delivery.Progress.class)
                .list();
    }
}
