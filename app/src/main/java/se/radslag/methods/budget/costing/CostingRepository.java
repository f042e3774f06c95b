package se.radslag.methods.budget.costing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.methods.budget.round.Project;

/** The work on projects before they are voted on. */
@Repository
public class CostingRepository {

    private static final int MOST = 500;

    private final JdbcClient sql;

    CostingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Something that becomes a project. */
    record Idea(@Nullable Long contributionId, String title, String text, String place) {}

    /**
     * Adds a project in the round, held by the caller, for each of the ideas that is none yet, and returns their ids.
     */
    List<Long> addProjects(long activityId, List<Idea> ideas) {
        return sql.sql("""
                insert into budget_project (activity_id, number, contribution_id, title, text, place)
                select :activity, (select coalesce(max(number), 0) from budget_project where activity_id = :activity)
                                  + row_number() over (order by idea.ordinal),
                       idea.contribution, left(idea.title, 200), idea.text, left(idea.place, 120)
                from unnest(:contributions::bigint[], :titles::text[], :texts::text[], :places::text[]) with ordinality
                     as idea (contribution, title, text, place, ordinal)
                where not exists (select from budget_project known
                                  where known.activity_id = :activity and known.contribution_id = idea.contribution)
                returning id
                """)
                .param("activity", activityId)
                .param("contributions", ideas.stream().map(Idea::contributionId).toArray(Long[]::new))
                .param("titles", ideas.stream().map(Idea::title).toArray(String[]::new))
                .param("texts", ideas.stream().map(Idea::text).toArray(String[]::new))
                .param("places", ideas.stream().map(Idea::place).toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    /** Notes the same step for each of the projects. */
    public void addSteps(Collection<Long> projectIds, String kind, String reason, @Nullable Long personId) {
        sql.sql("""
                insert into budget_step (project_id, kind, reason, person_id)
                select id, :kind, :reason, :person from unnest(:projects::bigint[]) as id
                """)
                .param("projects", projectIds.toArray(Long[]::new))
                .param("kind", kind)
                .param("reason", reason)
                .param("person", personId, java.sql.Types.BIGINT)
                .update();
    }

    /**
     * Something that happened to a project.
     *
     * @param kind end of its message key
     * @param by empty where nobody is named
     */
    public record Step(String kind, String reason, String by, Instant at) {

        public String key() {
            return "budget.step." + kind.toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What happened to the project, the latest first. */
    public List<Step> listSteps(long projectId) {
        return sql.sql("""
                select step.kind, step.reason, coalesce(person.name, '') as by, step.at
                from budget_step step
                left join organisation_person person on person.id = step.person_id and person.erased_at is null
                where step.project_id = :project order by step.id desc
                """).param("project", projectId).query(Step.class).list();
    }

    /** Ids of the activities whose contributions become projects of the round. */
    List<Long> listSources(long activityId) {
        return sql.sql("select source_id from budget_source where activity_id = :activity order by source_id")
                .param("activity", activityId)
                .query(Long.class)
                .list();
    }

    /** Ids of the rounds that the activity's contributions become projects of. */
    List<Long> listFedBy(long sourceId) {
        return sql.sql("select activity_id from budget_source where source_id = :source order by activity_id")
                .param("source", sourceId)
                .query(Long.class)
                .list();
    }

    boolean addSource(long activityId, long sourceId, long personId) {
        return sql.sql("""
                        insert into budget_source (activity_id, source_id, person_id) values (:activity, :source, :person)
                        on conflict do nothing
                        """)
                        .param("activity", activityId)
                        .param("source", sourceId)
                        .param("person", personId)
                        .update()
                == 1;
    }

    boolean removeSource(long activityId, long sourceId) {
        return sql.sql("delete from budget_source where activity_id = :activity and source_id = :source")
                        .param("activity", activityId)
                        .param("source", sourceId)
                        .update()
                == 1;
    }

    /** Those of the contributions that are projects of the round, with the project's id. */
    Map<Long, Long> listTaken(long activityId, Collection<Long> contributionIds) {
        var taken = new LinkedHashMap<Long, Long>();
        sql.sql("""
                select contribution_id, id from budget_project
                where activity_id = :activity and contribution_id = any (:contributions)
                """)
                .param("activity", activityId)
                .param("contributions", contributionIds.toArray(Long[]::new))
                .query(row -> {
                    taken.put(row.getLong("contribution_id"), row.getLong("id"));
                });
        return taken;
    }

    /** Those who answer for costing in the dialogue: names of its officers and facilitators by their ids. */
    Map<Long, String> listOfficers(long dialogueId) {
        var officers = new LinkedHashMap<Long, String>();
        sql.sql("""
                select distinct person.id, person.name from organisation_person person
                join organisation_role held on held.person_id = person.id
                where held.role in ('OFFICER', 'FACILITATOR') and person.erased_at is null
                  and (held.dialogue_id is null or held.dialogue_id = :dialogue)
                order by person.name, person.id
                """).param("dialogue", dialogueId).query(row -> {
            officers.put(row.getLong("id"), row.getString("name"));
        });
        return officers;
    }

    /**
     * Gives the work on the project to an officer, and returns whether the project still had the version.
     *
     * @param dueOn the day by which it is to be done
     */
    boolean assign(long projectId, int version, long officerId, LocalDate dueOn) {
        int changed = sql.sql("""
                update budget_project set responsible_id = :officer, version = version + 1,
                    standing = case standing when 'IDEA' then 'COSTING' else standing end
                where id = :project and version = :version
                """)
                .param("project", projectId)
                .param("version", version)
                .param("officer", officerId)
                .update();
        if (changed == 1) {
            sql.sql("""
                    insert into budget_costing (project_id, due_on) values (:project, :due)
                    on conflict (organisation_id, project_id) do update set due_on = excluded.due_on
                    """).param("project", projectId).param("due", dueOn).update();
        }
        return changed == 1;
    }

    Optional<LocalDate> findDue(long projectId) {
        return sql.sql("select due_on from budget_costing where project_id = :project")
                .param("project", projectId)
                .query(LocalDate.class)
                .optional();
    }

    /** Changes what is known of the project; false if it has another version. */
    boolean change(long projectId, CostingForm form) {
        return sql.sql("""
                        update budget_project set title = :title, text = :text, place = :place, latitude = :latitude,
                            longitude = :longitude, pot_id = :pot, category_id = :category, responsible = :responsible,
                            cost = :cost, cost_low = :low, cost_high = :high, running_cost = :running,
                            version = version + 1
                        where id = :project and version = :version
                        """)
                        .param("project", projectId)
                        .param("version", form.version())
                        .param("title", form.title())
                        .param("text", form.text())
                        .param("place", form.place())
                        .param("latitude", form.latitudeNumber(), java.sql.Types.DOUBLE)
                        .param("longitude", form.longitudeNumber(), java.sql.Types.DOUBLE)
                        .param("pot", form.potId(), java.sql.Types.BIGINT)
                        .param("category", form.categoryId(), java.sql.Types.BIGINT)
                        .param("responsible", form.responsible())
                        .param("cost", CostingForm.amount(form.cost()), java.sql.Types.BIGINT)
                        .param("low", CostingForm.amount(form.low()), java.sql.Types.BIGINT)
                        .param("high", CostingForm.amount(form.high()), java.sql.Types.BIGINT)
                        .param("running", CostingForm.amount(form.running()), java.sql.Types.BIGINT)
                        .update()
                == 1;
    }

    /** Changes the standing; false if the project has another version. */
    boolean stand(long projectId, int version, Project.Standing standing, String reason) {
        return sql.sql("""
                        update budget_project set standing = :standing, standing_reason = :reason, version = version + 1
                        where id = :project and version = :version
                        """)
                        .param("project", projectId)
                        .param("version", version)
                        .param("standing", standing.name())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /**
     * How a project fares by a criterion.
     *
     * @param verdict {@code MET}, {@code NOT_MET} or {@code UNSURE}
     */
    public record Verdict(long criterionId, String verdict, String reason) {

        public String key() {
            return "budget.verdict." + verdict.toLowerCase(java.util.Locale.ROOT);
        }
    }

    public List<Verdict> listVerdicts(long projectId) {
        return sql.sql("""
                select criterion_id, verdict, reason from budget_verdict where project_id = :project order by criterion_id
                """).param("project", projectId).query(Verdict.class).list();
    }

    void keepVerdicts(long projectId, List<Verdict> verdicts) {
        sql.sql("""
                insert into budget_verdict (project_id, criterion_id, verdict, reason)
                select :project, given.* from unnest(:criteria::bigint[], :verdicts::text[], :reasons::text[]) as given
                on conflict (organisation_id, project_id, criterion_id)
                do update set verdict = excluded.verdict, reason = excluded.reason
                """)
                .param("project", projectId)
                .param("criteria", verdicts.stream().map(Verdict::criterionId).toArray(Long[]::new))
                .param("verdicts", verdicts.stream().map(Verdict::verdict).toArray(String[]::new))
                .param("reasons", verdicts.stream().map(Verdict::reason).toArray(String[]::new))
                .update();
    }

    /**
     * A project as staff lists it.
     *
     * @param officer who works on it; empty for nobody
     * @param dueOn the day by which it is to be costed, or null
     * @param wanted whether the last word is the proposer's, who wants a change
     */
    public record Row(
            long id,
            int number,
            String title,
            Project.Standing standing,
            String officer,
            @Nullable LocalDate dueOn,
            @Nullable Long cost,
            boolean wanted) {

        public boolean isOverdue(LocalDate today) {
            return standing == Project.Standing.COSTING && dueOn != null && today.isAfter(dueOn);
        }
    }

    private static final String ROWS = """
            select project.id, project.number, project.title, project.standing, coalesce(person.name, '') as officer,
                   costing.due_on, project.cost,
                   coalesce((select kind = 'CHANGE_WANTED' from budget_reply reply
                             where reply.project_id = project.id order by reply.id desc limit 1), false) as wanted
            from budget_project project
            left join budget_costing costing on costing.project_id = project.id
            left join organisation_person person on person.id = project.responsible_id
            """;

    /** The projects of the round after the number, by number. */
    List<Row> listRows(long activityId, int after, int most) {
        return sql.sql(ROWS + """
                where project.activity_id = :activity and project.number > :after order by project.number limit :most
                """)
                .param("activity", activityId)
                .param("after", after)
                .param("most", most)
                .query(Row.class)
                .list();
    }

    /** Another project of the round. */
    public record Other(long id, int number, String title) {}

    /** All projects of the round that the project can be combined with or bound to, by number. */
    List<Other> listOthers(long activityId, long projectId) {
        return sql.sql("""
                select id, number, title from budget_project
                where activity_id = :activity and id <> :project and standing not in ('MERGED', 'DECLINED')
                order by number
                """)
                .param("activity", activityId)
                .param("project", projectId)
                .query(Other.class)
                .list();
    }

    /**
     * What waits for the officer after the key: projects to cost, and those whose proposer wants a change; the most
     * urgent first.
     */
    public List<Row> listWaiting(long officerId, DueKey after, int most) {
        return sql.sql("select * from (" + ROWS + """
                where project.responsible_id = :officer and project.standing in ('COSTING', 'LISTED', 'DECLINED')
                  and not exists (select from budget_rules_publication published
                                  where published.activity_id = project.activity_id)
                ) waiting
                where (standing = 'COSTING' or wanted) and (coalesce(due_on, :never), id) > (:due, :id)
                order by coalesce(due_on, :never), id limit :most
                """)
                .param("officer", officerId)
                .param("never", DueKey.NEVER)
                .param("due", after.due())
                .param("id", after.id())
                .param("most", most)
                .query(Row.class)
                .list();
    }

    /**
     * What was said about the costing.
     *
     * @param kind end of its message key
     */
    public record Reply(String kind, String text, String by, Instant at) {

        public String key() {
            return "budget.reply." + kind.toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What was said, in the order in which it was said. */
    public List<Reply> listReplies(long projectId) {
        return sql.sql("""
                select reply.kind, reply.text, coalesce(person.name, '') as by, reply.at
                from budget_reply reply
                left join organisation_person person on person.id = reply.person_id and person.erased_at is null
                where reply.project_id = :project order by reply.id limit :most
                """)
                .param("project", projectId)
                .param("most", MOST)
                .query(Reply.class)
                .list();
    }

    void addReply(long projectId, String kind, String text, long personId) {
        sql.sql("""
                insert into budget_reply (project_id, kind, text, person_id) values (:project, :kind, :text, :person)
                """)
                .param("project", projectId)
                .param("kind", kind)
                .param("text", text)
                .param("person", personId)
                .update();
    }
}
