package se.radslag.dialogue;

import java.time.LocalDate;
import java.util.List;
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
                   coalesce(phases.active, false) as active,
                   (select count(*) from dialogue_participant participant
                    where participant.dialogue_id = dialogue.id) as participants,
                   exists (select from dialogue_contribution contribution
                           join dialogue_activity activity on activity.id = contribution.activity_id
                           join dialogue_phase phase on phase.id = activity.phase_id
                           where contribution.dialogue_id = dialogue.id and contribution.standing = 'STANDING'
                             and phase.level <> 'INFORM') as owing,
                   dialogue.published_at, dialogue.closed_at, decided.at as decided_at,
                   answered.at as answered_at, now.state, :today::date as today,
                   case now.state
                     when 'OPEN' then phases.open_until - date '2000-01-01'
                                      + case when phases.active then 0 else 50000 end
                     when 'PAUSED' then 100000 + (phases.closes_on - date '2000-01-01')
                     when 'BETWEEN' then 200000 + (phases.next_opens_on - date '2000-01-01')
                     when 'PLANNED' then 300000 + (phases.opens_on - date '2000-01-01')
                     when 'TOLD' then 500000 - (dialogue.published_at::date - date '2000-01-01')
                     when 'WAITING' then 600000 - (phases.closes_on - date '2000-01-01')
                     when 'FINISHED' then 700000 - (dialogue.closed_at::date - date '2000-01-01')
                     else 800000
                   end as place
            from dialogue_dialogue dialogue
            left join dialogue_decided decided
              on decided.organisation_id = dialogue.organisation_id and decided.dialogue_id = dialogue.id
            left join dialogue_fully_answered answered
              on answered.organisation_id = dialogue.organisation_id and answered.dialogue_id = dialogue.id
            cross join lateral (
                select min(phase.opens_on) as opens_on, max(phase.closes_on) as closes_on,
                       max(phase.closes_on) filter (where :today between phase.opens_on and phase.closes_on)
                           as open_until,
                       bool_or(:today between phase.opens_on and phase.closes_on
                               and exists (select from dialogue_activity activity
                                           where activity.phase_id = phase.id)) as active,
                       min(phase.opens_on) filter (where phase.opens_on > :today) as next_opens_on,
                       (array_agg(phase.level order by
                            :today between phase.opens_on and phase.closes_on desc,
                            array_position(
                                array['INFORM', 'CONSULT', 'DIALOGUE', 'INFLUENCE', 'CODECIDE'], phase.level) desc))[1]
                           as level
                from dialogue_phase phase where phase.dialogue_id = dialogue.id
            ) phases
            cross join lateral (
                select case
                  when dialogue.published_at is null then 'DRAFT'
                  when dialogue.closed_at is not null then 'FINISHED'
                  when dialogue.kind = 'INFORMATION' or phases.opens_on is null then 'TOLD'
                  when exists (select from dialogue_pause pause
                               where pause.dialogue_id = dialogue.id and pause.until_at is null) then 'PAUSED'
                  when phases.open_until is not null then 'OPEN'
                  when :today < phases.opens_on then 'PLANNED'
                  when :today <= phases.closes_on then 'BETWEEN'
                  else 'WAITING'
                end as state
            ) now
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

    List<Dialogue> list(Dialogues.Filter filter, Dialogues.Key after, int limit, LocalDate today) {
        return sql.sql("select * from (" + SELECT + """
                where (:text = '' or dialogue.words @@ websearch_to_tsquery('swedish', :text)
                       or dialogue.title ilike '%' || :text || '%')
                  and (:theme = '' or dialogue.theme = :theme)
                ) listed
                where state in (:states) and (cast(:only as bigint[]) is null or id = any(:only))
                  and (place, id) > (:place, :id)
                order by place, id limit :limit
                """)
                .param("text", filter.text())
                .param("theme", filter.theme())
                .param("states", filter.states().stream().map(Enum::name).toList())
                .param("only", filter.only() == null ? null : filter.only().toArray(Long[]::new))
                .param("place", after.place())
                .param("id", after.id())
                .param("limit", limit)
                .param("today", today)
                .query(Dialogue.class)
                .list();
    }

    /** Themes of published dialogues, in the order of the alphabet. */
    List<String> listThemes() {
        return sql.sql("""
                select distinct theme from dialogue_dialogue
                where published_at is not null and theme <> '' order by theme
                """).query(String.class).list();
    }
}
