package se.radslag.methods.budget.round;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which projects of a round exclude or require each other. */
@Repository
public class BondRepository {

    private final JdbcClient sql;

    BondRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The bonds between projects of the round that can be voted for, by number. */
    public List<Bond> list(long activityId) {
        return sql.sql("""
                select project.number as number, other.number as other, bond.kind
                from budget_bond bond
                join budget_project project
                  on project.organisation_id = bond.organisation_id and project.id = bond.project_id
                join budget_project other
                  on other.organisation_id = bond.organisation_id and other.id = bond.other_id
                where project.activity_id = :activity and project.standing = 'LISTED' and other.standing = 'LISTED'
                order by project.number, other.number
                """).param("activity", activityId).query(Bond.class).list();
    }

    /** The bonds of a project with others that are or can come to be on the list, by the other's number. */
    public List<Bond.Seen> listOf(long projectId) {
        return sql.sql("""
                select :project as own, other.id as other, other.number, other.title, bond.kind,
                       bond.project_id = :project as starts
                from budget_bond bond
                join budget_project other
                  on other.organisation_id = bond.organisation_id
                 and other.id = case when bond.project_id = :project then bond.other_id else bond.project_id end
                where :project in (bond.project_id, bond.other_id) and other.standing not in ('DECLINED', 'MERGED')
                order by other.number
                """).param("project", projectId).query(Bond.Seen.class).list();
    }

    /** Whether the two bind each other, whichever way. */
    public boolean isBound(long projectId, long otherProjectId) {
        return sql.sql("""
                select exists (select from budget_bond
                               where (project_id, other_id) in ((:project, :other), (:other, :project)))
                """)
                .param("project", projectId)
                .param("other", otherProjectId)
                .query(Boolean.class)
                .single();
    }

    /** Binds the first to the second. */
    public void add(long projectId, long otherProjectId, Bond.Kind kind) {
        sql.sql("insert into budget_bond (project_id, other_id, kind) values (:project, :other, :kind)")
                .param("project", projectId)
                .param("other", otherProjectId)
                .param("kind", kind.name())
                .update();
    }

    /** Looses the two from each other; false if they were not bound. */
    public boolean remove(long projectId, long otherProjectId) {
        return sql.sql(
                                "delete from budget_bond where (project_id, other_id) in ((:project, :other), (:other, :project))")
                        .param("project", projectId)
                        .param("other", otherProjectId)
                        .update()
                > 0;
    }
}
