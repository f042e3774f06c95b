package se.radslag.outcome.steering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said of goals, half-year by half-year. */
@Repository
public class FollowUpRepository {

    private final JdbcClient sql;

    FollowUpRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Says it; what was said of the half-year before is kept, and no longer in force. */
    public void add(
            long goalId, int year, int half, FollowUp.Forecast forecast, String comment, @Nullable Long personId) {
        sql.sql("""
                insert into steering_followup (goal_id, year, half, forecast, comment, person_id)
                values (:goal, :year, :half, :forecast, :comment, :person)
                """)
                .param("goal", goalId)
                .param("year", year)
                .param("half", half)
                .param("forecast", forecast.name())
                .param("comment", comment)
                .param("person", personId)
                .update();
    }

    private record Said(long goalId, int year, int half, FollowUp.Forecast forecast, String comment, Instant at) {

        FollowUp followUp() {
            return new FollowUp(year, half, forecast, comment, at);
        }
    }

    /** What is in force of each goal, the latest half-year first. */
    public Map<Long, List<FollowUp>> listOf(Collection<Long> goalIds) {
        return sql.sql("""
                select distinct on (goal_id, year, half) goal_id, year, half, forecast, comment, at
                from steering_followup where goal_id = any (:goals)
                order by goal_id, year desc, half desc, id desc
                """).param("goals", goalIds.toArray(Long[]::new)).query(Said.class).list().stream()
                .collect(Collectors.groupingBy(Said::goalId, Collectors.mapping(Said::followUp, Collectors.toList())));
    }
}
