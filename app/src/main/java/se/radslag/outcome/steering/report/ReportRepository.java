package se.radslag.outcome.steering.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** State reports, what they rest on, and their priorities. */
@Repository
class ReportRepository {

    private static final String SELECT = """
            select report.id, report.title, report.text, report.version, report.at, publication.at as published_at
            from steering_report report
            left join steering_report_publication publication
              on publication.organisation_id = report.organisation_id and publication.report_id = report.id
            """;

    private static final String FINDING = """
            select finding.id, finding.gauge_id, finding.known, finding.dialogue_id, finding.name, finding.unit,
                   finding.figure, finding.year, finding.earlier, finding.earlier_year, finding.participants,
                   finding.contributions, finding.answered, finding.again, finding.comment,
                   case when finding.dialogue_id is not null then '/dialoger/' || dialogue.slug
                        when finding.known is not null then '/nyckeltal/' || finding.known
                        when publication.goal_id is not null then '/mal/' || publication.goal_id end as path,
                   coalesce(finding.known, gauge.known) as published, gauge.source
            from steering_finding finding
            left join dialogue_dialogue dialogue
              on dialogue.organisation_id = finding.organisation_id and dialogue.id = finding.dialogue_id
            left join steering_gauge gauge
              on gauge.organisation_id = finding.organisation_id and gauge.id = finding.gauge_id
            left join steering_goal_publication publication
              on publication.organisation_id = gauge.organisation_id and publication.goal_id = gauge.goal_id
            """;

    private final JdbcClient sql;

    ReportRepository(JdbcClient sql) {
        this.sql = sql;
    }

    long add(String title, String text, @Nullable Long personId) {
        return sql.sql("""
                insert into steering_report (title, text, person_id) values (:title, :text, :person) returning id
                """)
                .param("title", title)
                .param("text", text)
                .param("person", personId)
                .query(Long.class)
                .single();
    }

    /** Puts another wording in force and keeps the one before; false if somebody else has since that version. */
    boolean edit(long reportId, int version, String title, String text, @Nullable Long personId) {
        int kept = sql.sql("""
                insert into steering_report_revision (report_id, version, title, text, person_id, at)
                select id, version, title, text, person_id, at from steering_report
                where id = :id and version = :version on conflict do nothing
                """).param("id", reportId).param("version", version).update();
        return kept == 1
                && sql.sql("""
                        update steering_report
                        set title = :title, text = :text, version = version + 1, person_id = :person, at = now()
                        where id = :id and version = :version
                        """)
                                .param("id", reportId)
                                .param("version", version)
                                .param("title", title)
                                .param("text", text)
                                .param("person", personId)
                                .update()
                        == 1;
    }

    boolean publish(long reportId, @Nullable Long personId) {
        return sql.sql("""
                insert into steering_report_publication (report_id, person_id) values (:report, :person)
                on conflict do nothing
                """).param("report", reportId).param("person", personId).update() == 1;
    }

    Optional<Report> find(long reportId) {
        return sql.sql(SELECT + " where report.id = :id")
                .param("id", reportId)
                .query(Report.class)
                .optional();
    }

    /** The reports opened before one of them, the latest first. */
    List<Report> list(boolean onlyPublished, long beforeId, int most) {
        return sql.sql(SELECT + """
                 where report.id < :before and (not :published or publication.report_id is not null)
                 order by report.id desc limit :most
                """)
                .param("before", beforeId)
                .param("published", onlyPublished)
                .param("most", most)
                .query(Report.class)
                .list();
    }

    long addFinding(
            long reportId,
            @Nullable Long gaugeId,
            @Nullable String known,
            @Nullable Long dialogueId,
            Snapshot snapshot,
            String comment,
            @Nullable Long personId) {
        return bound("""
                insert into steering_finding (report_id, gauge_id, known, dialogue_id, name, unit, figure, year,
                    earlier, earlier_year, participants, contributions, answered, again, comment, person_id)
                values (:report, :gauge, :known, :dialogue, :name, :unit, :figure, :year, :earlier, :earlierYear,
                    :participants, :contributions, :answered, :again, :comment, :person) returning id
                """, snapshot)
                .param("report", reportId)
                .param("gauge", gaugeId)
                .param("known", known)
                .param("dialogue", dialogueId)
                .param("comment", comment)
                .param("person", personId)
                .query(Long.class)
                .single();
    }

    /** Puts the figures of a finding as they are now in place of those that stand there. */
    void refresh(long findingId, Snapshot snapshot) {
        bound("""
                update steering_finding
                set name = :name, unit = :unit, figure = :figure, year = :year, earlier = :earlier,
                    earlier_year = :earlierYear, participants = :participants, contributions = :contributions,
                    answered = :answered, again = :again
                where id = :id
                """, snapshot).param("id", findingId).update();
    }

    private JdbcClient.StatementSpec bound(String statement, Snapshot snapshot) {
        return sql.sql(statement)
                .param("name", snapshot.name())
                .param("unit", snapshot.unit())
                .param("figure", snapshot.figure())
                .param("year", snapshot.year())
                .param("earlier", snapshot.earlier())
                .param("earlierYear", snapshot.earlierYear())
                .param("participants", snapshot.participants())
                .param("contributions", snapshot.contributions())
                .param("answered", snapshot.answered())
                .param("again", snapshot.again());
    }

    /** Takes a finding out; false if it is not one of the report's. */
    boolean removeFinding(long reportId, long findingId) {
        return sql.sql("delete from steering_finding where id = :id and report_id = :report")
                        .param("id", findingId)
                        .param("report", reportId)
                        .update()
                == 1;
    }

    /** What the report rests on, in the order in which it was chosen. */
    List<Finding> listFindings(long reportId) {
        return sql.sql(FINDING + " where finding.report_id = :report order by finding.id")
                .param("report", reportId)
                .query(Finding.class)
                .list();
    }

    long addPriority(long reportId, String title, String reason, @Nullable Long personId) {
        return sql.sql("""
                insert into steering_priority (report_id, title, reason, person_id)
                values (:report, :title, :reason, :person) returning id
                """)
                .param("report", reportId)
                .param("title", title)
                .param("reason", reason)
                .param("person", personId)
                .query(Long.class)
                .single();
    }

    /** What the report says is to come first, in the order in which it was written. */
    List<ReportPage.Priority> listPriorities(long reportId) {
        return sql.sql("select id, title, reason from steering_priority where report_id = :report order by id")
                .param("report", reportId)
                .query(ReportPage.Priority.class)
                .list();
    }

    /** How many took part in a dialogue, and what they got. */
    record Tally(long dialogueId, String title, int participants, int contributions, int answered) {}

    List<Tally> listTallies(Collection<Long> dialogueIds) {
        return sql.sql("""
                select dialogue.id as dialogue_id, dialogue.title,
                       (select count(*) from dialogue_participant participant
                        where participant.dialogue_id = dialogue.id)::int as participants,
                       said.contributions, said.answered
                from dialogue_dialogue dialogue
                cross join lateral (
                    select count(*)::int as contributions, count(answered.contribution_id)::int as answered
                    from dialogue_contribution contribution
                    left join dialogue_answered answered
                      on answered.organisation_id = contribution.organisation_id
                     and answered.contribution_id = contribution.id
                    where contribution.dialogue_id = dialogue.id and contribution.standing = 'STANDING') said
                where dialogue.id = any (:ids) and dialogue.published_at is not null
                """)
                .param("ids", dialogueIds.toArray(Long[]::new))
                .query(Tally.class)
                .list();
    }

    /** Published dialogues by id, the latest first, with their titles. */
    Map<String, String> listDialogues(int most) {
        var titles = new LinkedHashMap<String, String>();
        sql.sql("""
                select id, title from dialogue_dialogue where published_at is not null
                order by published_at desc, id desc limit :most
                """).param("most", most).query(row -> {
            titles.put(Long.toString(row.getLong("id")), row.getString("title"));
        });
        return titles;
    }
}
