package se.radslag.dialogue.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Dialogue;

/** What happens to a dialogue after it was planned: publication, pauses, extensions, the turns of its phases, its end. */
@Repository
class RunRepository {

    private final JdbcClient sql;

    RunRepository(JdbcClient sql) {
        this.sql = sql;
    }

    boolean publish(long dialogueId, int version, Dialogue.Kind kind) {
        return sql.sql("""
                update dialogue_dialogue set published_at = now(), kind = :kind, version = version + 1
                where id = :id and version = :version and published_at is null
                """)
                        .param("id", dialogueId)
                        .param("version", version)
                        .param("kind", kind.name())
                        .update()
                == 1;
    }

    /** Ends the dialogue, as long as nothing of it has changed since the version. */
    boolean close(long dialogueId, int version) {
        return sql.sql("""
                update dialogue_dialogue set closed_at = now(), version = version + 1
                where id = :id and version = :version and published_at is not null and closed_at is null
                """).param("id", dialogueId).param("version", version).update() == 1;
    }

    /** Notes that a decision can be read; the first is what counts. */
    void noteDecided(long dialogueId) {
        sql.sql("insert into dialogue_decided (dialogue_id) values (:dialogue) on conflict do nothing")
                .param("dialogue", dialogueId)
                .update();
    }

    /** Begins a pause and returns its id; empty if there is one already. */
    Optional<Long> pause(long dialogueId, String reason, @Nullable Long personId) {
        return sql.sql("""
                insert into dialogue_pause (dialogue_id, reason, person_id)
                select id, :reason, :person from dialogue_dialogue
                where id = :id and published_at is not null and closed_at is null
                on conflict do nothing returning id
                """)
                .param("id", dialogueId)
                .param("reason", reason)
                .param("person", personId)
                .query(Long.class)
                .optional();
    }

    /** Ends the pause of the dialogue; false if it has ended already. */
    boolean resume(long dialogueId, long pauseId) {
        return sql.sql("""
                update dialogue_pause set until_at = now()
                where id = :id and dialogue_id = :dialogue and until_at is null
                """).param("id", pauseId).param("dialogue", dialogueId).update() == 1;
    }

    /** Moves the last day of a phase and returns the extension's id. */
    long extend(Phase phase, LocalDate closesOn, String reason, @Nullable Long personId) {
        sql.sql("update dialogue_phase set closes_on = :day where id = :id")
                .param("id", phase.id())
                .param("day", closesOn)
                .update();
        return sql.sql("""
                insert into dialogue_extension (phase_id, previously_closed_on, closes_on, reason, person_id)
                values (:phase, :before, :day, :reason, :person) returning id
                """)
                .param("phase", phase.id())
                .param("before", phase.closesOn())
                .param("day", closesOn)
                .param("reason", reason)
                .param("person", personId)
                .query(Long.class)
                .single();
    }

    /** A phase whose activities are to be told that it begins or ends. */
    record Turn(long phaseId, long dialogueId) {}

    List<Turn> listToOpen(LocalDate today) {
        return sql.sql("""
                select phase.id as phase_id, phase.dialogue_id from dialogue_phase phase
                join dialogue_dialogue dialogue
                  on dialogue.organisation_id = phase.organisation_id and dialogue.id = phase.dialogue_id
                where phase.opened_at is null and phase.opens_on <= :today
                  and dialogue.published_at is not null and dialogue.closed_at is null
                order by phase.opens_on, phase.id
                """).param("today", today).query(Turn.class).list();
    }

    List<Turn> listToClose(LocalDate today) {
        return sql.sql("""
                select phase.id as phase_id, phase.dialogue_id from dialogue_phase phase
                join dialogue_dialogue dialogue
                  on dialogue.organisation_id = phase.organisation_id and dialogue.id = phase.dialogue_id
                where phase.opened_at is not null and phase.closed_at is null
                  and (phase.closes_on < :today or dialogue.closed_at is not null)
                order by phase.opens_on, phase.id
                """).param("today", today).query(Turn.class).list();
    }

    /** Notes that the phase has begun; false if that was noted before. */
    boolean openPhase(long phaseId) {
        return sql.sql("update dialogue_phase set opened_at = now() where id = :id and opened_at is null")
                        .param("id", phaseId)
                        .update()
                == 1;
    }

    /** Notes that the phase has ended; false if that was noted before. */
    boolean closePhase(long phaseId) {
        return sql.sql("update dialogue_phase set closed_at = now() where id = :id and closed_at is null")
                        .param("id", phaseId)
                        .update()
                == 1;
    }

    /** Ids of the activities of a phase. */
    List<Long> listActivities(long phaseId) {
        return sql.sql("select id from dialogue_activity where phase_id = :phase order by id")
                .param("phase", phaseId)
                .query(Long.class)
                .list();
    }
}
