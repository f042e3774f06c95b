package se.radslag.dialogue.following;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has been told of what. */
@Repository
class NoticeRepository {

    private final JdbcClient sql;

    NoticeRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Notes that the people are told, and returns those who were not told before. */
    List<Long> note(String occasion, Collection<Long> personIds) {
        return sql.sql("""
                insert into dialogue_notice (occasion, person_id)
                select :occasion, told.person_id from unnest(:people::bigint[]) as told (person_id)
                on conflict do nothing returning person_id
                """)
                .param("occasion", occasion)
                .param("people", personIds.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }
}
