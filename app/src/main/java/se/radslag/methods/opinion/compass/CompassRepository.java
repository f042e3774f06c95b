package se.radslag.methods.opinion.compass;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The compass of each conversation that has a map. */
@Repository
class CompassRepository {

    private final JdbcClient sql;

    CompassRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void put(long activityId, long version, byte[] compass) {
        sql.sql("""
                insert into opinion_compass (activity_id, version, compass) values (:activity, :version, :compass)
                on conflict (organisation_id, activity_id)
                  do update set version = excluded.version, compass = excluded.compass
                """)
                .param("activity", activityId)
                .param("version", version)
                .param("compass", compass)
                .update();
    }

    /** @param compass as it was written; null if the version is the one that was known */
    record Row(long version, byte @Nullable [] compass) {}

    /**
     * The compass of the activity.
     *
     * @param known the version that is at hand, whose bytes are not sent again; 0 for none
     */
    Optional<Row> find(long activityId, long known) {
        return sql.sql("""
                select version, case when version <> :known then compass end as compass
                from opinion_compass where activity_id = :activity
                """)
                .param("activity", activityId)
                .param("known", known)
                .query((row, number) -> new Row(row.getLong("version"), row.getBytes("compass")))
                .optional();
    }
}
