package se.radslag.outcome.decision.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bodies, their meetings, and what lies on the agendas. */
@Repository
class CalendarRepository {

    private static final String SELECT = """
            select meeting.id, body.name as body, meeting.held_on, meeting.begins, meeting.place, meeting.agenda,
                   meeting.minutes, meeting.version, cancellation.reason as cancelled
            from decision_meeting meeting
            join decision_body body on body.organisation_id = meeting.organisation_id and body.id = meeting.body_id
            left join decision_meeting_cancellation cancellation
              on cancellation.organisation_id = meeting.organisation_id and cancellation.meeting_id = meeting.id
            """;

    private final JdbcClient sql;

    CalendarRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Names of the bodies that have met or are to meet, or that matters lie with. */
    List<String> listBodies(int most) {
        return sql.sql("""
                select name from decision_body union select body from decision_matter order by 1 limit :most
                """).param("most", most).query(String.class).list();
    }

    /** Adds a meeting and returns its id; empty if the body has one at that time already. */
    Optional<Long> add(MeetingForm.Draft draft, @Nullable Long personId) {
        return sql.sql("""
                insert into decision_meeting (body_id, held_on, begins, place, agenda, minutes, person_id)
                values (:body, :day, :begins, :place, :agenda, :minutes, :person)
                on conflict (organisation_id, body_id, held_on, begins) do nothing returning id
                """)
                .param("body", body(draft.body()))
                .param("day", draft.heldOn())
                .param("begins", draft.begins())
                .param("place", draft.place())
                .param("agenda", draft.agenda())
                .param("minutes", draft.minutes())
                .param("person", personId)
                .query(Long.class)
                .optional();
    }

    /** Id of the body of that name, which is added if there is none. */
    private long body(String name) {
        return sql.sql("""
                insert into decision_body (name) values (:name)
                on conflict (organisation_id, name) do update set name = excluded.name returning id
                """).param("name", name).query(Long.class).single();
    }

    /** Writes a meeting anew; false if it has been written since that version, or another is at that time. */
    boolean edit(long meetingId, int version, MeetingForm.Draft draft, @Nullable Long personId) {
        long bodyId = body(draft.body());
        return sql.sql("""
                update decision_meeting meeting
                set body_id = :body, held_on = :day, begins = :begins, place = :place, agenda = :agenda,
                    minutes = :minutes, version = version + 1, person_id = :person, at = now()
                where id = :id and version = :version and not exists (
                    select from decision_meeting other
                    where other.organisation_id = meeting.organisation_id and other.id <> meeting.id
                      and other.body_id = :body and other.held_on = :day and other.begins = :begins)
                """)
                        .param("id", meetingId)
                        .param("version", version)
                        .param("body", bodyId)
                        .param("day", draft.heldOn())
                        .param("begins", draft.begins())
                        .param("place", draft.place())
                        .param("agenda", draft.agenda())
                        .param("minutes", draft.minutes())
                        .param("person", personId)
                        .update()
                == 1;
    }

    /** Cancels a meeting; false if it is already. */
    boolean cancel(long meetingId, String reason, @Nullable Long personId) {
        return sql.sql("""
                insert into decision_meeting_cancellation (meeting_id, reason, person_id)
                values (:meeting, :reason, :person) on conflict do nothing
                """)
                        .param("meeting", meetingId)
                        .param("reason", reason)
                        .param("person", personId)
                        .update()
                == 1;
    }

    Optional<Meeting> find(long meetingId) {
        return sql.sql(SELECT + " where meeting.id = :id")
                .param("id", meetingId)
                .query(Meeting.class)
                .optional();
    }

    /** Meetings from that day on, the nearest first. */
    List<Meeting> listComing(LocalDate today, int most) {
        return sql.sql(SELECT + " where meeting.held_on >= :today order by meeting.held_on, meeting.begins, meeting.id"
                        + " limit :most")
                .param("today", today)
                .param("most", most)
                .query(Meeting.class)
                .list();
    }

    /** Meetings before a place in the list, the latest first. */
    List<Meeting> listPast(CalendarPage.Place before, int most) {
        return sql.sql(SELECT + """
                 where (meeting.held_on, meeting.id) < (:day, :id)
                 order by meeting.held_on desc, meeting.id desc limit :most
                """)
                .param("day", before.day())
                .param("id", before.meetingId())
                .param("most", most)
                .query(Meeting.class)
                .list();
    }

    /** What lies on the agendas of the meetings, of published dialogues, by meeting. */
    Map<Long, List<CalendarPage.OnAgenda>> listAgendas(Collection<Long> meetingIds) {
        return sql
                .sql("""
                select latest.meeting_id, matter.id as matter_id, matter.registry_number, matter.title,
                       '/dialoger/' || dialogue.slug as dialogue_path,
                       (select state from decision_matter_state state where state.matter_id = matter.id
                        order by state.id desc limit 1) as state,
                       decided.decision_id, decided.paragraph
                from decision_matter matter
                join dialogue_dialogue dialogue
                  on dialogue.organisation_id = matter.organisation_id and dialogue.id = matter.dialogue_id
                 and dialogue.published_at is not null
                cross join lateral (
                    select state.meeting_id from decision_matter_state state
                    where state.matter_id = matter.id and state.meeting_id is not null
                    order by state.id desc limit 1) latest
                join decision_meeting meeting
                  on meeting.organisation_id = matter.organisation_id and meeting.id = latest.meeting_id
                left join lateral (
                    select decision.id as decision_id, wording.paragraph
                    from decision_decision decision
                    join decision_wording wording
                      on wording.organisation_id = decision.organisation_id and wording.decision_id = decision.id
                     and wording.version = decision.version
                    where decision.matter_id = matter.id and decision.decided_on = meeting.held_on
                    order by decision.id desc limit 1) decided on true
                where matter.id in (select matter_id from decision_matter_state where meeting_id = any (:ids))
                  and latest.meeting_id = any (:ids)
                order by matter.registry_number
                """)
                .param("ids", meetingIds.toArray(Long[]::new))
                .query(CalendarPage.OnAgenda.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(CalendarPage.OnAgenda::meetingId));
    }
}
