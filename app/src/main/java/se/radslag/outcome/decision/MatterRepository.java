package se.radslag.outcome.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Matters, and the dialogues that they can be about. */
@Repository
public class MatterRepository {

    private static final String COLUMNS =
            "matter.id, matter.dialogue_id, matter.registry_number, matter.title, matter.body";

    /** Where the matter stands; of one from before states were noted, what can be told. */
    public static final String STATE = """
            coalesce((select state from decision_matter_state state where state.matter_id = matter.id
                      order by state.id desc limit 1),
                     case when exists (select from decision_decision made where made.matter_id = matter.id)
                          then 'DECIDED' else 'RECEIVED' end) as state
            """;

    private final JdbcClient sql;

    MatterRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds a matter and returns its id, or nothing if its number is taken. */
    Optional<Long> add(long dialogueId, String registryNumber, String title, String body, @Nullable Long personId) {
        return sql.sql("""
                insert into decision_matter (dialogue_id, registry_number, title, body, person_id)
                values (:dialogue, :number, :title, :body, :person)
                on conflict (organisation_id, registry_number) do nothing returning id
                """)
                .param("dialogue", dialogueId)
                .param("number", registryNumber)
                .param("title", title)
                .param("body", body)
                .param("person", personId)
                .query(Long.class)
                .optional();
    }

    /**
     * Notes where a matter stands and returns the id of the note.
     *
     * @param meetingId the meeting at which it is to be decided, or null
     */
    public long addState(
            long matterId, MatterState state, String note, @Nullable Long meetingId, @Nullable Long personId) {
        return sql.sql("""
                insert into decision_matter_state (matter_id, state, note, meeting_id, person_id)
                values (:matter, :state, :note, :meeting, :person) returning id
                """)
                .param("matter", matterId)
                .param("state", state.name())
                .param("note", note)
                .param("meeting", meetingId)
                .param("person", personId)
                .query(Long.class)
                .single();
    }

    public Optional<Matter> find(long matterId) {
        return sql.sql("select " + COLUMNS + " from decision_matter matter where matter.id = :id")
                .param("id", matterId)
                .query(Matter.class)
                .optional();
    }

    /**
     * The matters of the dialogues (null: of all) opened before the one given (null: the latest), newest first.
     *
     * @param dialogueIds ids of dialogues; null for all
     */
    List<MatterPage.Row> list(
            @Nullable Collection<Long> dialogueIds, @Nullable Long before, LocalDate today, int most) {
        return sql.sql("""
                select matter.id, matter.registry_number, matter.title, matter.body, dialogue.title as dialogue_title,
                       (select max(decided_on) from decision_decision decision where decision.matter_id = matter.id)
                           as decided_on,
                """ + STATE + """
                ,                        count(action.id) as actions,
                       count(action.id) filter (where progress.state in ('PLANNED', 'STARTED')) as open,
                       count(action.id) filter (where progress.state in ('PLANNED', 'STARTED')
                                                  and action.due_on < :today) as overdue
                from decision_matter matter
                join dialogue_dialogue dialogue
                  on dialogue.organisation_id = matter.organisation_id and dialogue.id = matter.dialogue_id
                left join decision_decision decision
                  on decision.organisation_id = matter.organisation_id and decision.matter_id = matter.id
                left join decision_action action
                  on action.organisation_id = decision.organisation_id and action.decision_id = decision.id
                left join lateral (select state from decision_action_progress progress
                                   where progress.action_id = action.id order by progress.id desc limit 1) progress
                  on true
                where matter.id < :before and (:all or matter.dialogue_id in (:dialogues))
                group by matter.organisation_id, matter.id, dialogue.title
                order by matter.id desc limit :most
                """)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("today", today)
                .param("all", dialogueIds == null)
                .param("dialogues", dialogueIds == null || dialogueIds.isEmpty() ? List.of(0L) : dialogueIds)
                .param("most", most)
                .query(MatterPage.Row.class)
                .list();
    }

    /** Where the matter has stood, the latest first. */
    List<MatterPage.Stood> listStates(long matterId) {
        return sql.sql("""
                select state.state, state.note, body.name as body, meeting.held_on, person.name as by, state.at
                from decision_matter_state state
                left join decision_meeting meeting
                  on meeting.organisation_id = state.organisation_id and meeting.id = state.meeting_id
                left join decision_body body
                  on body.organisation_id = meeting.organisation_id and body.id = meeting.body_id
                left join organisation_person person
                  on person.organisation_id = state.organisation_id and person.id = state.person_id
                where state.matter_id = :matter order by state.id desc
                """)
                .param("matter", matterId)
                .query(MatterPage.Stood.class)
                .list();
    }

    /** Puts title and body of a matter right; false if they are that already. */
    public boolean amend(long matterId, String title, String body) {
        return sql.sql("""
                update decision_matter set title = :title, body = :body
                where id = :id and (title, body) is distinct from (:title, :body)
                """)
                        .param("id", matterId)
                        .param("title", title)
                        .param("body", body)
                        .update()
                == 1;
    }

    /** Published dialogues by id, the latest first, with their titles. */
    Map<Long, String> listDialogues(@Nullable Collection<Long> dialogueIds, int most) {
        var titles = new LinkedHashMap<Long, String>();
        sql.sql("""
                select id, title from dialogue_dialogue
                where published_at is not null and (:all or id in (:dialogues))
                order by published_at desc, id desc limit :most
                """)
                .param("all", dialogueIds == null)
                .param("dialogues", dialogueIds == null || dialogueIds.isEmpty() ? List.of(0L) : dialogueIds)
                .param("most", most)
                .query(row -> {
                    titles.put(row.getLong("id"), row.getString("title"));
                });
        return titles;
    }
}
