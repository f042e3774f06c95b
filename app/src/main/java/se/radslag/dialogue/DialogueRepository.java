package se.radslag.dialogue;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dialogues as other rooms see them, with what today makes of their phases. */
@Repository
class DialogueRepository {

    private static final String SELECT = """
            select dialogue.id, dialogue.slug, dialogue.kind, dialogue.theme, dialogue.title, dialogue.lead,
                   dialogue.body, dialogue.decides_on, dialogue.registry_number, dialogue.answer_by,
                   phases.level, phases.opens_on, phases.closes_on, phases.open_until, phases.next_opens_on,
                   exists (select from dialogue_pause pause
                           where pause.dialogue_id = dialogue.id and pause.until_at is null) as paused,
                   (select count(*) from dialogue_participant participant
                    where participant.dialogue_id = dialogue.id) as participants,
                   dialogue.published_at, dialogue.closed_at, :today::date as today
            from dialogue_dialogue dialogue
            cross join lateral (
                select min(phase.opens_on) as opens_on, max(phase.closes_on) as closes_on,
                       max(phase.closes_on) filter (where :today between phase.opens_on and phase.closes_on)
                           as open_until,
                       min(phase.opens_on) filter (where phase.opens_on > :today) as next_opens_on,
                       (array_agg(phase.level order by
                            :today between phase.opens_on and phase.closes_on desc,
                            array_position(
                                array['INFORM', 'CONSULT', 'DIALOGUE', 'INFLUENCE', 'CODECIDE'], phase.level) desc))[1]
                           as level
                from dialogue_phase phase where phase.dialogue_id = dialogue.id
            ) phases
            """;

    private final JdbcClient sql;

    DialogueRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Dialogue> find(long dialogueId, LocalDate today) {
        return sql.sql(SELECT + " where dialogue.id = :id")
                .param("id", dialogueId)
                .param("today", today)
                .query(Dialogue.class)
                .optional();
    }

    Optional<Dialogue> findBySlug(String slug, LocalDate today) {
        return sql.sql(SELECT + " where dialogue.slug = :slug")
                .param("slug", slug)
                .param("today", today)
                .query(Dialogue.class)
                .optional();
    }
}
