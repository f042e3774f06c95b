package se.radslag.dialogue.background;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people told of themselves, dialogue by dialogue, until it is counted. */
@Repository
public class BackgroundRepository {

    private final JdbcClient sql;

    BackgroundRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Background> find(long dialogueId, long personId) {
        return sql.sql("""
                select birth_year, gender, area_id from background_told
                where dialogue_id = :dialogue and person_id = :person
                """)
                .param("dialogue", dialogueId)
                .param("person", personId)
                .query(Background.class)
                .optional();
    }

    /**
     * Keeps what a person told in the place of what they told before.
     *
     * @return false, and nothing is done, unless the person took part in the dialogue and it has not been counted
     */
    boolean tell(long dialogueId, long personId, Background background, Instant at) {
        return sql.sql("""
                        insert into background_told (dialogue_id, person_id, birth_year, gender, area_id, at)
                        select participant.dialogue_id, participant.person_id, :year, :gender, :area, :at
                        from dialogue_participant participant
                        where participant.dialogue_id = :dialogue and participant.person_id = :person
                          and not exists (select from background_counted counted where counted.dialogue_id = :dialogue)
                        on conflict (organisation_id, dialogue_id, person_id) do update
                        set birth_year = excluded.birth_year, gender = excluded.gender, area_id = excluded.area_id,
                            at = excluded.at
                        """)
                        .param("dialogue", dialogueId)
                        .param("person", personId)
                        .param("year", background.birthYear())
                        .param(
                                "gender",
                                background.gender() == null
                                        ? null
                                        : background.gender().name())
                        .param("area", background.areaId())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Erases what the person told in the dialogue; false if there was nothing. */
    boolean takeBack(long dialogueId, long personId) {
        return sql.sql("delete from background_told where dialogue_id = :dialogue and person_id = :person")
                        .param("dialogue", dialogueId)
                        .param("person", personId)
                        .update()
                == 1;
    }

    /** Whether the person can tell: they took part in the dialogue, and it has not been counted. */
    boolean isOpenTo(long dialogueId, long personId) {
        return sql.sql("""
                select exists (select from dialogue_participant
                               where dialogue_id = :dialogue and person_id = :person)
                   and not exists (select from background_counted where dialogue_id = :dialogue)
                """)
                .param("dialogue", dialogueId)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    /** @param told whether the person has told in it */
    record Open(String slug, String title, boolean told) {}

    /** The dialogues in which the person took part and can tell, those they joined last first. */
    List<Open> listOpen(long personId, int most) {
        return sql.sql("""
                select dialogue.slug, dialogue.title, told.person_id is not null as told
                from dialogue_participant participant
                join dialogue_dialogue dialogue on dialogue.id = participant.dialogue_id
                left join background_told told
                  on told.dialogue_id = participant.dialogue_id and told.person_id = participant.person_id
                where participant.person_id = :person and dialogue.published_at is not null
                  and not exists (select from background_counted counted
                                  where counted.dialogue_id = participant.dialogue_id)
                order by participant.first_at desc, dialogue.id limit :most
                """)
                .param("person", personId)
                .param("most", most)
                .query(Open.class)
                .list();
    }

    /** What was told in the dialogue, who told first coming first; nobody is named. */
    public List<Background> list(long dialogueId) {
        return sql.sql("""
                select birth_year, gender, area_id from background_told where dialogue_id = :dialogue
                order by at, person_id
                """)
                .param("dialogue", dialogueId)
                .query(Background.class)
                .list();
    }

    /**
     * Takes what was told in the dialogue out of the register for good: it is counted, and nobody can tell any more.
     *
     * @return what was told, or empty if it has been counted before
     */
    public Optional<List<Background>> takeOut(long dialogueId, Instant at) {
        int first = sql.sql("""
                insert into background_counted (dialogue_id, at) values (:dialogue, :at) on conflict do nothing
                """)
                .param("dialogue", dialogueId)
                .param("at", Timestamp.from(at))
                .update();
        if (first == 0) {
            return Optional.empty();
        }
        List<Background> told = list(dialogueId);
        sql.sql("delete from background_told where dialogue_id = :dialogue")
                .param("dialogue", dialogueId)
                .update();
        return Optional.of(told);
    }

    /**
     * Dialogues that are due to be counted: nobody can say more in them, since they are ended or the last phase that
     * promises an answer is over.
     */
    public List<Long> listDue(LocalDate today) {
        return sql.sql("""
                select dialogue.id from dialogue_dialogue dialogue
                where dialogue.published_at is not null and dialogue.kind = 'DIALOGUE'
                  and not exists (select from background_counted counted where counted.dialogue_id = dialogue.id)
                  and exists (select from dialogue_participant participant
                              where participant.dialogue_id = dialogue.id)
                  and (dialogue.closed_at is not null
                       or (select max(phase.closes_on) from dialogue_phase phase
                           where phase.dialogue_id = dialogue.id and phase.level <> 'INFORM') < :today)
                  and not exists (select from dialogue_pause pause
                                  where pause.dialogue_id = dialogue.id and pause.until_at is null)
                order by dialogue.id
                """).param("today", today).query(Long.class).list();
    }
}
