package se.radslag.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.demo.SteeringContent.GaugeContent;
import se.radslag.demo.SteeringContent.GoalContent;
import se.radslag.demo.SteeringContent.MeasureContent;
import se.radslag.demo.SteeringContent.MeetingContent;

/** Writes meetings, goals and state reports of the demo, as the rooms of decisions and steering would have. */
@Repository
class SteeringContentRepository {

    private final JdbcClient sql;

    SteeringContentRepository(JdbcClient sql) {
        this.sql = sql;
    }

    long addMeeting(MeetingContent meeting, LocalDate day, LocalTime begins, long personId, OffsetDateTime at) {
        long id = sql.sql("""
                with body as (
                    insert into decision_body (name) values (:body)
                    on conflict (organisation_id, name) do update set name = excluded.name returning id)
                insert into decision_meeting (body_id, held_on, begins, place, agenda, minutes, person_id, at)
                select id, :day, :begins, :place, nullif(:agenda, ''), nullif(:minutes, ''), :person, :at from body
                returning id
                """)
                .param("body", meeting.body())
                .param("day", day)
                .param("begins", begins)
                .param("place", meeting.place())
                .param("agenda", meeting.agenda())
                .param("minutes", meeting.minutes())
                .param("person", personId)
                .param("at", at)
                .query(Long.class)
                .single();
        if (!meeting.cancelled().isEmpty()) {
            sql.sql("""
                    insert into decision_meeting_cancellation (meeting_id, reason, person_id, at)
                    values (:meeting, :reason, :person, :at)
                    """)
                    .param("meeting", id)
                    .param("reason", meeting.cancelled())
                    .param("person", personId)
                    .param("at", at)
                    .update();
        }
        return id;
    }

    /** Notes where a matter stood, and returns the matter's id. */
    long addState(
            String registryNumber,
            String state,
            String note,
            @Nullable Long meetingId,
            long personId,
            OffsetDateTime at) {
        return sql.sql("""
                insert into decision_matter_state (matter_id, state, note, meeting_id, person_id, at)
                select id, :state, :note, :meeting, :person, :at from decision_matter where registry_number = :number
                returning matter_id
                """)
                .param("number", registryNumber)
                .param("state", state.toUpperCase(Locale.ROOT))
                .param("note", note)
                .param("meeting", meetingId)
                .param("person", personId)
                .param("at", at)
                .query(Long.class)
                .single();
    }

    /** Ties proposals to the action that carries them out; tells how many. */
    int addSources(String action, List<String> titles, long personId, OffsetDateTime at) {
        return sql.sql("""
                insert into decision_action_source (action_id, contribution_id, person_id, at)
                select action.id, contribution.id, :person, :at
                from decision_action action
                join decision_decision decision
                  on decision.organisation_id = action.organisation_id and decision.id = action.decision_id
                join decision_matter matter
                  on matter.organisation_id = decision.organisation_id and matter.id = decision.matter_id
                join dialogue_contribution contribution
                  on contribution.organisation_id = matter.organisation_id
                 and contribution.dialogue_id = matter.dialogue_id
                where action.title = :action and contribution.title = any (:titles)
                """)
                .param("action", action)
                .param("titles", titles.toArray(String[]::new))
                .param("person", personId)
                .param("at", at)
                .update();
    }

    long addGoal(GoalContent goal, @Nullable Long parentId, long personId, OffsetDateTime at) {
        long id = sql.sql("""
                insert into steering_goal (kind, parent_id, title, text, owner, person_id, at)
                values (:kind, :parent, :title, :text, :owner, :person, :at) returning id
                """)
                .param("kind", goal.kind().toUpperCase(Locale.ROOT))
                .param("parent", parentId)
                .param("title", goal.title())
                .param("text", goal.text())
                .param("owner", goal.owner())
                .param("person", personId)
                .param("at", at)
                .query(Long.class)
                .single();
        sql.sql("insert into steering_goal_publication (goal_id, person_id, at) values (:goal, :person, :at)")
                .param("goal", id)
                .param("person", personId)
                .param("at", at)
                .update();
        return id;
    }

    long addGauge(long goalId, GaugeContent gauge, int thisYear, long personId, OffsetDateTime at) {
        return sql.sql("""
                insert into steering_gauge (goal_id, name, source, unit, base_year, base, target, target_year, direction,
                    frequency, person_id, at)
                values (:goal, :name, :source, :unit, :baseYear, :base, :target, :targetYear, :direction, :frequency,
                    :person, :at) returning id
                """)
                .param("goal", goalId)
                .param("name", gauge.name())
                .param("source", gauge.source())
                .param("unit", gauge.unit())
                .param("baseYear", thisYear + gauge.baseYear())
                .param("base", gauge.base())
                .param("target", gauge.target())
                .param("targetYear", gauge.targetYear() == null ? null : thisYear + gauge.targetYear())
                .param("direction", gauge.direction().toUpperCase(Locale.ROOT))
                .param("frequency", gauge.frequency().toUpperCase(Locale.ROOT))
                .param("person", personId)
                .param("at", at)
                .query(Long.class)
                .single();
    }

    void addValue(long gaugeId, int year, int period, BigDecimal value, String note, long personId, OffsetDateTime at) {
        sql.sql("""
                insert into steering_value (gauge_id, year, period, figure, note, person_id, at)
                values (:gauge, :year, :period, :value, :note, :person, :at)
                """)
                .param("gauge", gaugeId)
                .param("year", year)
                .param("period", period)
                .param("value", value)
                .param("note", note)
                .param("person", personId)
                .param("at", at)
                .update();
    }

    long addMeasure(
            long goalId,
            @Nullable Long priorityId,
            MeasureContent measure,
            LocalDate starts,
            LocalDate ends,
            long personId,
            OffsetDateTime at) {
        long id = sql.sql("""
                insert into steering_measure (goal_id, priority_id, title, owner, starts_on, ends_on, cost, person_id, at)
                values (:goal, :priority, :title, :owner, :starts, :ends, :cost, :person, :at) returning id
                """)
                .param("goal", goalId)
                .param("priority", priorityId)
                .param("title", measure.title())
                .param("owner", measure.owner())
                .param("starts", starts)
                .param("ends", ends)
                .param("cost", measure.cost())
                .param("person", personId)
                .param("at", at)
                .query(Long.class)
                .single();
        sql.sql("""
                insert into steering_measure_progress (measure_id, state, note, person_id, at)
                values (:measure, :state, :note, :person, :at)
                """)
                .param("measure", id)
                .param("state", measure.state().toUpperCase(Locale.ROOT))
                .param("note", measure.note())
                .param("person", personId)
                .param("at", at)
                .update();
        sql.sql("""
                insert into steering_measure_action (measure_id, action_id, person_id, at)
                select :measure, id, :person, :at from decision_action where title = any (:actions)
                """)
                .param("measure", id)
                .param("actions", measure.actions().toArray(String[]::new))
                .param("person", personId)
                .param("at", at)
                .update();
        return id;
    }

    void addFollowUp(
            long goalId, int year, int half, String forecast, String comment, long personId, OffsetDateTime at) {
        sql.sql("""
                insert into steering_followup (goal_id, year, half, forecast, comment, person_id, at)
                values (:goal, :year, :half, :forecast, :comment, :person, :at)
                """)
                .param("goal", goalId)
                .param("year", year)
                .param("half", half)
                .param("forecast", forecast.toUpperCase(Locale.ROOT))
                .param("comment", comment)
                .param("person", personId)
                .param("at", at)
                .update();
    }

    /** Adds a report that is published. */
    long addReport(String title, String text, long personId, OffsetDateTime at) {
        long id = sql.sql("""
                insert into steering_report (title, text, person_id, at) values (:title, :text, :person, :at) returning id
                """)
                .param("title", title)
                .param("text", text)
                .param("person", personId)
                .param("at", at)
                .query(Long.class)
                .single();
        sql.sql("insert into steering_report_publication (report_id, person_id, at) values (:report, :person, :at)")
                .param("report", id)
                .param("person", personId)
                .param("at", at)
                .update();
        return id;
    }

    /** Takes the two latest figures of the indicator with it. */
    void addFinding(long reportId, long gaugeId, String comment, long personId, OffsetDateTime at) {
        sql.sql("""
                insert into steering_finding (report_id, gauge_id, name, unit, figure, year, earlier, earlier_year,
                    comment, person_id, at)
                select :report, gauge.id, gauge.name, gauge.unit, latest[1], latest_year[1], latest[2], latest_year[2],
                       :comment, :person, :at
                from steering_gauge gauge
                cross join lateral (
                    select array_agg(entered.figure order by year desc, period desc) as latest,
                           array_agg(year order by year desc, period desc) as latest_year
                    from steering_value entered where entered.gauge_id = gauge.id) readings
                where gauge.id = :gauge
                """)
                .param("report", reportId)
                .param("gauge", gaugeId)
                .param("comment", comment)
                .param("person", personId)
                .param("at", at)
                .update();
    }

    /** Takes with it how many took part in the dialogue, and what they got. */
    void addDialogueFinding(long reportId, String slug, String comment, long personId, OffsetDateTime at) {
        sql.sql("""
                insert into steering_finding (report_id, dialogue_id, name, participants, contributions, answered,
                    comment, person_id, at)
                select :report, dialogue.id, dialogue.title,
                       (select count(*) from dialogue_participant participant
                        where participant.dialogue_id = dialogue.id),
                       said.contributions, said.answered, :comment, :person, :at
                from dialogue_dialogue dialogue
                cross join lateral (
                    select count(*) as contributions, count(answered.contribution_id) as answered
                    from dialogue_contribution contribution
                    left join dialogue_answered answered
                      on answered.organisation_id = contribution.organisation_id
                     and answered.contribution_id = contribution.id
                    where contribution.dialogue_id = dialogue.id and contribution.standing = 'STANDING') said
                where dialogue.slug = :slug
                """)
                .param("report", reportId)
                .param("slug", slug)
                .param("comment", comment)
                .param("person", personId)
                .param("at", at)
                .update();
    }

    long addPriority(long reportId, String title, String reason, long personId, OffsetDateTime at) {
        return sql.sql("""
                insert into steering_priority (report_id, title, reason, person_id, at)
                values (:report, :title, :reason, :person, :at) returning id
                """)
                .param("report", reportId)
                .param("title", title)
                .param("reason", reason)
                .param("person", personId)
                .param("at", at)
                .query(Long.class)
                .single();
    }

    void addTouch(String slug, long gaugeId, String why, long personId, OffsetDateTime at) {
        sql.sql("""
                insert into steering_touch (dialogue_id, gauge_id, why, person_id, at)
                select id, :gauge, :why, :person, :at from dialogue_dialogue where slug = :slug
                """)
                .param("slug", slug)
                .param("gauge", gaugeId)
                .param("why", why)
                .param("person", personId)
                .param("at", at)
                .update();
    }
}
