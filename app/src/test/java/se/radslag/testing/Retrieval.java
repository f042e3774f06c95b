package se.radslag.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** That figures have been retrieved, where a test brings some straight into the database. */
public final class Retrieval {

    private Retrieval() {}

    /**
     * Notes it in the current transaction, as the role of imports: whoever keeps figures in memory learns from this that there
     * are others. It is said of Kolada, since the demo brings its invented figures only where nobody has.
     */
    public static void note(JdbcClient sql) {
        sql.sql("""
                insert into indicator_retrieval (source, way, origin, started_at, retrieved, state, ended_at)
                values ('KOLADA', 'FILES', 'test', now(), date '2024-08-30', 'DONE', clock_timestamp())
                """).update();
    }
}
