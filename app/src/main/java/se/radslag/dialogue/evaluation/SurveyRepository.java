package se.radslag.dialogue.evaluation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.following.Reader;

/** Evaluations of dialogues, and who can answer them. */
@Repository
class SurveyRepository {

    private final JdbcClient sql;

    SurveyRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Opens the evaluation; false if it was opened before. */
    boolean open(long dialogueId, Instant at, LocalDate closesOn) {
        return sql.sql("""
                        insert into evaluation_survey (dialogue_id, opened_at, closes_on)
                        values (:dialogue, :at, :closes) on conflict do nothing
                        """)
                        .param("dialogue", dialogueId)
                        .param("at", Timestamp.from(at))
                        .param("closes", closesOn)
                        .update()
                == 1;
    }

    Optional<Survey> find(long dialogueId, LocalDate today) {
        return sql.sql("""
                select dialogue_id, closes_on, :today::date as today from evaluation_survey where dialogue_id = :dialogue
                """)
                .param("dialogue", dialogueId)
                .param("today", today)
                .query(Survey.class)
                .optional();
    }

    /** Everyone who took part in the dialogue. */
    List<Reader> listParticipants(long dialogueId) {
        return sql.sql("""
                select person.id as person_id, person.name, person.language
                from dialogue_participant participant
                join organisation_person person on person.id = participant.person_id and person.erased_at is null
                where participant.dialogue_id = :dialogue order by person.id
                """).param("dialogue", dialogueId).query(Reader.class).list();
    }

    /**
     * Keeps the personal links.
     *
     * @param hashes of the links' tokens, in the order of the people
     */
    void addLinks(long dialogueId, Collection<Long> people, Collection<byte[]> hashes) {
        sql.sql("""
                insert into evaluation_link (dialogue_id, person_id, hash)
                select :dialogue, one.person, one.hash from unnest(:people::bigint[], :hashes::bytea[])
                    as one (person, hash)
                on conflict do nothing
                """)
                .param("dialogue", dialogueId)
                .param("people", people.toArray(Long[]::new))
                .param("hashes", hashes.toArray(byte[][]::new))
                .update();
    }

    /** Whose link it is, and to which dialogue's evaluation. */
    record Link(long dialogueId, long personId) {}

    Optional<Link> findLink(byte[] hash) {
        return sql.sql("select dialogue_id, person_id from evaluation_link where hash = :hash")
                .param("hash", hash)
                .query(Link.class)
                .optional();
    }

    boolean isParticipant(long dialogueId, long personId) {
        return sql.sql("""
                select exists (select from dialogue_participant
                               where dialogue_id = :dialogue and person_id = :person)
                """)
                .param("dialogue", dialogueId)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    boolean hasAnswered(long dialogueId, long personId) {
        return sql.sql("""
                select exists (select from evaluation_answered where dialogue_id = :dialogue and person_id = :person)
                """)
                .param("dialogue", dialogueId)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    /** Notes that the person has answered; false if they had. */
    boolean note(long dialogueId, long personId) {
        return sql.sql("""
                        insert into evaluation_answered (dialogue_id, person_id) values (:dialogue, :person)
                        on conflict do nothing
                        """)
                        .param("dialogue", dialogueId)
                        .param("person", personId)
                        .update()
                == 1;
    }

    /** Removes links and marks of evaluations that have closed. */
    int forget(LocalDate today) {
        String closed = " where dialogue_id in (select dialogue_id from evaluation_survey where closes_on < :today)";
        return sql.sql("delete from evaluation_link" + closed)
                        .param("today", today)
                        .update()
                + sql.sql("delete from evaluation_answered" + closed)
                        .param("today", today)
                        .update();
    }

    /** An evaluation in a list. */
    record Listed(long dialogueId, String title, LocalDate closesOn, long answers) {}

    /**
     * Evaluations, the latest dialogues first.
     *
     * @param only the dialogues to choose among, or null for all
     */
    List<Listed> list(@Nullable Collection<Long> only, long beforeId, int most) {
        return sql.sql("""
                select survey.dialogue_id, dialogue.title, survey.closes_on,
                       (select count(*) from evaluation_response response
                        where response.dialogue_id = survey.dialogue_id) as answers
                from evaluation_survey survey
                join dialogue_dialogue dialogue on dialogue.id = survey.dialogue_id
                where survey.dialogue_id < :before and (:only::bigint[] is null or survey.dialogue_id = any(:only))
                order by survey.dialogue_id desc limit :most
                """)
                .param("before", beforeId)
                .param("only", only == null ? null : only.toArray(Long[]::new))
                .param("most", most)
                .query(Listed.class)
                .list();
    }
}
