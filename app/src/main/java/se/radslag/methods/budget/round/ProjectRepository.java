package se.radslag.methods.budget.round;

import java.util.List;
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

    /** The projects of the round that can be voted for, by number. */
    public List<Project> listListed(long activityId) {
        return sql.sql("""
                select * from budget_project where activity_id = :activity and standing = 'LISTED' order by number
                """).param("activity", activityId).query(Project.class).list();
    }
}
