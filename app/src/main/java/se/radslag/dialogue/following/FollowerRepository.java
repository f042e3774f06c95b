package se.radslag.dialogue.following;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who follows: those who chose to, and those who took part and did not choose to stop. */
@Repository
class FollowerRepository {

    private final JdbcClient sql;

    FollowerRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void follow(long dialogueId, long personId, Instant at) {
        sql.sql("""
                insert into dialogue_follower (dialogue_id, person_id, since) values (:dialogue, :person, :at)
                on conflict (organisation_id, dialogue_id, person_id) do update set stopped_at = null
                """)
                .param("dialogue", dialogueId)
                .param("person", personId)
                .param("at", Timestamp.from(at))
                .update();
    }

    void stop(long dialogueId, long personId, Instant at) {
        sql.sql("""
                insert into dialogue_follower (dialogue_id, person_id, since, stopped_at)
                values (:dialogue, :person, :at, :at)
                on conflict (organisation_id, dialogue_id, person_id) do update set stopped_at = :at
                """)
                .param("dialogue", dialogueId)
                .param("person", personId)
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean follows(long dialogueId, long personId) {
        return sql.sql("""
                select coalesce(
                    (select stopped_at is null from dialogue_follower
                     where dialogue_id = :dialogue and person_id = :person),
                    exists (select from dialogue_participant where dialogue_id = :dialogue and person_id = :person))
                """)
                .param("dialogue", dialogueId)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    /** Those who follow the dialogue. */
    List<Reader> list(long dialogueId) {
        return sql.sql("""
                select person.id as person_id, person.name, person.language
                from (select person_id from dialogue_follower where dialogue_id = :dialogue and stopped_at is null
                      union
                      select participant.person_id from dialogue_participant participant
                      where participant.dialogue_id = :dialogue
                        and not exists (select from dialogue_follower stopped
                                        where stopped.dialogue_id = :dialogue
                                          and stopped.person_id = participant.person_id
                                          and stopped.stopped_at is not null)) following
                join organisation_person person on person.id = following.person_id and person.erased_at is null
                order by person.id
                """).param("dialogue", dialogueId).query(Reader.class).list();
    }

    /** Those who follow the dialogue without having taken part in it. */
    List<Reader> listOnlookers(long dialogueId) {
        return sql.sql("""
                select person.id as person_id, person.name, person.language
                from dialogue_follower follower
                join organisation_person person on person.id = follower.person_id and person.erased_at is null
                where follower.dialogue_id = :dialogue and follower.stopped_at is null
                  and not exists (select from dialogue_participant participant
                                  where participant.dialogue_id = :dialogue
                                    and participant.person_id = follower.person_id)
                order by person.id
                """).param("dialogue", dialogueId).query(Reader.class).list();
    }
}
