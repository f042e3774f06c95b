package se.radslag.dialogue.keeping;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What ties people to dialogues that ended long ago. */
@Repository
class KeepingRepository {

    /** Dialogues that ended before the moment and are not held. */
    private static final String ENDED = """
            (select id from dialogue_dialogue dialogue
             where closed_at < :before
               and not exists (select from retention_hold hold
                               where hold.dialogue_id = dialogue.id and hold.lifted_at is null))
            """;

    /** Those who stopped following although they took part keep saying so: else they would follow again. */
    private static final String FOLLOWERS = "dialogue_id in " + ENDED + """
              and not (stopped_at is not null
                       and exists (select from dialogue_participant participant
                                   where participant.dialogue_id = follower.dialogue_id
                                     and participant.person_id = follower.person_id))
            """;

    /**
     * Residents who have done nothing since the moment, are signed in nowhere, stand on no list and have no role, and
     * of whose dialogues none is open or held or ended later.
     */
    private static final String GONE = """
            from organisation_person person
            where erased_at is null and created_at < :before
              and not exists (select from organisation_role held where held.person_id = person.id)
              and not exists (select from organisation_listed listed where listed.person_id = person.id)
              and not exists (select from identity_session session where session.person_id = person.id)
              and not exists (select from openness_audit_entry entry
                              where entry.at >= :before and entry.actor_id = person.id)
              and not exists (select from dialogue_participant participant
                              where participant.person_id = person.id and participant.dialogue_id not in %s)
            """.formatted(ENDED);

    private final JdbcClient sql;

    KeepingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    long countFollowers(Instant before) {
        return count("from dialogue_follower follower where " + FOLLOWERS, before);
    }

    int removeFollowers(Instant before, int most) {
        return sql.sql("""
                delete from dialogue_follower where (dialogue_id, person_id) in
                    (select dialogue_id, person_id from dialogue_follower follower where %s limit :most)
                """.formatted(FOLLOWERS))
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }

    long countNotices(Instant before) {
        return count("from dialogue_notice where at < :before", before);
    }

    int removeNotices(Instant before, int most) {
        return sql.sql("""
                delete from dialogue_notice where (occasion, person_id) in
                    (select occasion, person_id from dialogue_notice where at < :before limit :most)
                """)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }

    long countGone(Instant before) {
        return count(GONE, before);
    }

    List<Long> listGone(Instant before, int most) {
        return sql.sql("select id " + GONE + " order by id limit :most")
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(Long.class)
                .list();
    }

    private long count(String which, Instant before) {
        return sql.sql("select count(*) " + which)
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }
}
