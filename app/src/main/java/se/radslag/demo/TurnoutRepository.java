package se.radslag.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what people of the demo told of themselves and thought of dialogues, as their rooms would have. */
@Repository
class TurnoutRepository {

    private final JdbcClient sql;
    private final BatchRepository batches;

    TurnoutRepository(JdbcClient sql, BatchRepository batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Somebody who took part. */
    record Participant(
            long personId,
            String name,
            @Nullable Integer birthYear,
            @Nullable Long areaId) {}

    List<Participant> listParticipants(long dialogueId) {
        return sql.sql("""
                select person.id as person_id, person.name, person.birth_year, person.area_id
                from dialogue_participant participant
                join organisation_person person on person.id = participant.person_id
                where participant.dialogue_id = :dialogue order by person.id
                """)
                .param("dialogue", dialogueId)
                .query(Participant.class)
                .list();
    }

    /** What somebody told of themselves. */
    record ToldRow(
            long dialogueId,
            long personId,
            @Nullable Integer birthYear,
            @Nullable String gender,
            @Nullable Long areaId,
            OffsetDateTime at) {}

    void addTold(List<ToldRow> rows) {
        batches.add("""
                insert into background_told (dialogue_id, person_id, birth_year, gender, area_id, at)
                values (:dialogueId, :personId, :birthYear, :gender, :areaId, :at)
                """, rows);
    }

    /** When everything in the dialogue had its answer. */
    Optional<OffsetDateTime> findAnswered(long dialogueId) {
        return sql.sql("select at from dialogue_fully_answered where dialogue_id = :dialogue")
                .param("dialogue", dialogueId)
                .query(OffsetDateTime.class)
                .optional();
    }

    void addSurvey(long dialogueId, OffsetDateTime at, LocalDate closesOn) {
        sql.sql("insert into evaluation_survey (dialogue_id, opened_at, closes_on) values (:dialogue, :at, :closes)")
                .param("dialogue", dialogueId)
                .param("at", at)
                .param("closes", closesOn)
                .update();
    }

    /** What somebody answered. */
    record ResponseRow(
            long dialogueId,
            @Nullable String said,
            @Nullable String influence,
            @Nullable String answer,
            @Nullable String led,
            @Nullable String again,
            String text) {}

    void addResponses(List<ResponseRow> rows) {
        batches.add("""
                insert into evaluation_response (dialogue_id, said, influence, answer, led, again, text)
                values (:dialogueId, :said, :influence, :answer, :led, :again, :text)
                """, rows);
    }
}
