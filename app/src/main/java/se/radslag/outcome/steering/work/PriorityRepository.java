package se.radslag.outcome.steering.work;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The priorities that measures can follow from. */
@Repository
class PriorityRepository {

    private final JdbcClient sql;

    PriorityRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** By id, with the report that each is from, the latest first. */
    Map<String, String> listChoices(int most) {
        var choices = new LinkedHashMap<String, String>();
        sql.sql("""
                select priority.id, priority.title || ' (' || report.title || ')' as name
                from steering_priority priority
                join steering_report report
                  on report.organisation_id = priority.organisation_id and report.id = priority.report_id
                order by priority.id desc limit :most
                """).param("most", most).query(row -> {
            choices.put(Long.toString(row.getLong("id")), row.getString("name"));
        });
        return choices;
    }
}
