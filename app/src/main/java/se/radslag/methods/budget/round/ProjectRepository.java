package se.radslag.methods.budget.round;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The projects of rounds. */
@Repository
public class ProjectRepository {

    private final JdbcClient sql;

    ProjectRepository(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Project> find(long id) {
        return sql.sql("select * from budget_project where id = :id")
                .param("id", id)
                .query(Project.class)
                .optional();
    }

    /** Another project of the same round, by the id that a form gave; empty where it is none. */
    public Optional<Project> findBeside(long activityId, long projectId, String typed) {
        return Optional.of(typed)
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> find(Long.parseLong(id)))
                .filter(one -> one.activityId() == activityId && one.id() != projectId);
    }

    /** The projects of the round that can be voted for, by number. */
    public List<Project> listListed(long activityId) {
        return sql.sql("""
                select * from budget_project where activity_id = :activity and standing = 'LISTED' order by number
                """).param("activity", activityId).query(Project.class).list();
    }

    /** Those of the projects that exist, by number. */
    public List<Project> list(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.sql("select * from budget_project where id in (:ids) order by number")
                        .param("ids", ids)
                        .query(Project.class)
                        .list();
    }

    /** The projects that the contribution became, each in a round of its own. */
    public List<Project> listOf(long contributionId) {
        return sql.sql("select * from budget_project where contribution_id = :contribution order by id")
                .param("contribution", contributionId)
                .query(Project.class)
                .list();
    }

    private record Count(Project.Standing standing, int projects) {}

    /** How many projects of the round have each standing; none are left out. */
    public Map<Project.Standing, Integer> count(long activityId) {
        var counts = new EnumMap<Project.Standing, Integer>(Project.Standing.class);
        sql.sql("""
                select standing, count(*)::int as projects from budget_project where activity_id = :activity group by standing
                """)
                .param("activity", activityId)
                .query(Count.class)
                .list()
                .forEach(count -> counts.put(count.standing(), count.projects()));
        return counts;
    }
}
