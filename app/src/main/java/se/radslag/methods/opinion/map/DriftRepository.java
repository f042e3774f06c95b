package se.radslag.methods.opinion.map;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.opinionmap.Drift;

/** How much maps have changed with the latest votes. */
@Repository
public class DriftRepository {

    private final JdbcClient sql;

    DriftRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(long activityId, int people, int votes, Drift drift) {
        sql.sql("""
                insert into opinion_drift (activity_id, people, votes, newer, groups_before, groups_now, grouped, same_group,
                    shared_before, shared_now, shared_both, largest_swing, swung_id)
                values (:activity, :people, :votes, :newer, :groupsBefore, :groupsNow, :grouped, :sameGroup,
                    :sharedBefore, :sharedNow, :sharedBoth, :largestSwing, :swung)
                """)
                .param("activity", activityId)
                .param("people", people)
                .param("votes", votes)
                .param("newer", drift.newer())
                .param("groupsBefore", drift.groupsBefore())
                .param("groupsNow", drift.groupsNow())
                .param("grouped", drift.grouped())
                .param("sameGroup", drift.sameGroup())
                .param("sharedBefore", drift.sharedBefore())
                .param("sharedNow", drift.sharedNow())
                .param("sharedBoth", drift.sharedBoth())
                .param("largestSwing", drift.largestSwing())
                .param("swung", drift.swung() == null ? null : Long.valueOf(drift.swung()))
                .update();
    }

    /** How many votes there were when it was noted last. */
    Optional<Integer> findVotes(long activityId) {
        return sql.sql("select votes from opinion_drift where activity_id = :activity order by id desc limit 1")
                .param("activity", activityId)
                .query(Integer.class)
                .optional();
    }

    /** The latest of the activity, the latest first. */
    public List<Steadiness> list(long activityId, int most) {
        return sql.sql("""
                select people, votes, newer, groups_before, groups_now, grouped, same_group, shared_before, shared_now,
                       shared_both, largest_swing, swung_id, at
                from opinion_drift where activity_id = :activity order by id desc limit :most
                """)
                .param("activity", activityId)
                .param("most", most)
                .query(Steadiness.class)
                .list();
    }
}
