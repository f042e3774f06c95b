package se.radslag.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.demo.Content.BudgetContent;
import se.radslag.demo.Content.PotContent;
import se.radslag.demo.Content.ProjectContent;
import se.radslag.foundation.web.Frame;

/** Rows of a participatory budget, at the times when they would have come to be. */
@Repository
class BudgetContentRepository {

    private final JdbcClient sql;

    BudgetContentRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void addRound(long activityId, long dialogueId, BudgetContent budget, LocalDate ideasUntil) {
        sql.sql("""
                insert into budget_round (activity_id, dialogue_id, criteria, least_age, ballot, most_choices, rule,
                    utility, completion, ties, least_votes, ideas_until, decided)
                values (:activity, :dialogue, :text, :age, :ballot, :most, :rule, :utility, :completion, :ties, :votes,
                    :ideas, :decided)
                """)
                .param("activity", activityId)
                .param("dialogue", dialogueId)
                .param("text", budget.text())
                .param("age", budget.age(), java.sql.Types.INTEGER)
                .param("ballot", budget.ballot())
                .param("most", budget.most(), java.sql.Types.INTEGER)
                .param("rule", budget.rule())
                .param("utility", budget.utility())
                .param("completion", budget.completion())
                .param("ties", budget.ties())
                .param("votes", budget.leastVotes())
                .param("ideas", ideasUntil)
                .param("decided", budget.decided())
                .update();
    }

    /** Adds the pots and returns their ids by name. */
    Map<String, Long> addPots(long activityId, List<PotContent> pots, Map<String, Long> areas) {
        var ids = new LinkedHashMap<String, Long>();
        for (PotContent pot : pots) {
            ids.put(
                    pot.name(),
                    sql.sql("""
                            insert into budget_pot (activity_id, name, area_id, amount)
                            values (:activity, :name, :area, :amount) returning id
                            """)
                            .param("activity", activityId)
                            .param("name", pot.name())
                            .param("area", areas.get(pot.area()), java.sql.Types.BIGINT)
                            .param("amount", pot.amount())
                            .query(Long.class)
                            .single());
        }
        return ids;
    }

    /** Adds the categories and returns their ids by name. */
    Map<String, Long> addCategories(long activityId, List<String> names) {
        var ids = new LinkedHashMap<String, Long>();
        for (String name : names) {
            ids.put(
                    name,
                    sql.sql("insert into budget_category (activity_id, name) values (:activity, :name) returning id")
                            .param("activity", activityId)
                            .param("name", name)
                            .query(Long.class)
                            .single());
        }
        return ids;
    }

    /** Adds the criteria and returns their ids in the same order. */
    List<Long> addCriteria(long activityId, List<String> texts) {
        return sql.sql("""
                insert into budget_criterion (activity_id, place, text)
                select :activity, place, text from unnest(:texts::text[]) with ordinality as given (text, place)
                order by place returning id
                """)
                .param("activity", activityId)
                .param("texts", texts.toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    /** A project with the ids that its content names. */
    record ProjectLine(
            int number,
            ProjectContent content,
            @Nullable Long ideaId,
            @Nullable Long potId,
            @Nullable Long categoryId,
            long officerId,
            String standing) {}

    /** Adds the projects and returns their ids by title. */
    Map<String, Long> addProjects(long activityId, List<ProjectLine> lines, OffsetDateTime at) {
        var ids = new LinkedHashMap<String, Long>();
        for (ProjectLine line : lines) {
            ProjectContent project = line.content();
            ids.put(
                    project.title(),
                    sql.sql("""
                            insert into budget_project (activity_id, number, contribution_id, title, text, place, latitude,
                                longitude, pot_id, category_id, responsible, responsible_id, cost, cost_low, cost_high,
                                running_cost, standing, standing_reason, at)
                            values (:activity, :number, :idea, :title, :text, :place, :lat, :lon, :pot, :category,
                                :responsible, :officer, :cost, :low, :high, :running, :standing, :reason, :at)
                            returning id
                            """)
                            .param("activity", activityId)
                            .param("number", line.number())
                            .param("idea", line.ideaId(), java.sql.Types.BIGINT)
                            .param("title", project.title())
                            .param("text", project.text())
                            .param("place", project.place())
                            .param("lat", project.lat(), java.sql.Types.DOUBLE)
                            .param("lon", project.lon(), java.sql.Types.DOUBLE)
                            .param("pot", line.potId(), java.sql.Types.BIGINT)
                            .param("category", line.categoryId(), java.sql.Types.BIGINT)
                            .param("responsible", project.responsible())
                            .param("officer", line.officerId())
                            .param("cost", project.cost(), java.sql.Types.BIGINT)
                            .param("low", project.low(), java.sql.Types.BIGINT)
                            .param("high", project.high(), java.sql.Types.BIGINT)
                            .param("running", project.running(), java.sql.Types.BIGINT)
                            .param("standing", line.standing())
                            .param("reason", project.reason())
                            .param("at", at)
                            .query(Long.class)
                            .single());
        }
        return ids;
    }

    void addStep(long projectId, String kind, String reason, @Nullable Long personId, OffsetDateTime at) {
        sql.sql("""
                insert into budget_step (project_id, kind, reason, person_id, at)
                values (:project, :kind, :reason, :person, :at)
                """)
                .param("project", projectId)
                .param("kind", kind)
                .param("reason", reason)
                .param("person", personId, java.sql.Types.BIGINT)
                .param("at", at)
                .update();
    }

    void addCosting(long projectId, LocalDate dueOn) {
        sql.sql("insert into budget_costing (project_id, due_on) values (:project, :due)")
                .param("project", projectId)
                .param("due", dueOn)
                .update();
    }

    /** Lets the other carry the project on, with the consent of those whose ideas they were. */
    void merge(long projectId, long intoId, String reason, long personId, OffsetDateTime at) {
        sql.sql("update budget_project set merged_into = :into where id = :project")
                .param("into", intoId)
                .param("project", projectId)
                .update();
        long id = sql.sql("""
                insert into budget_combination (from_id, into_id, reason, person_id, at, outcome, ended_at)
                values (:project, :into, :reason, :person, :at, 'AGREED', :at) returning id
                """)
                .param("project", projectId)
                .param("into", intoId)
                .param("reason", reason)
                .param("person", personId)
                .param("at", at)
                .query(Long.class)
                .single();
        sql.sql("""
                insert into budget_consent (combination_id, project_id, answer, person_id, at)
                select :id, project.id, 'YES', idea.author_id, :at
                from budget_project project
                left join dialogue_contribution idea on idea.id = project.contribution_id
                where project.id in (:project, :into)
                """)
                .param("id", id)
                .param("project", projectId)
                .param("into", intoId)
                .param("at", at)
                .update();
    }

    /** @param broken place of the criterion that the project breaks, from 1; null for none */
    void addVerdicts(long projectId, List<Long> criteria, @Nullable Integer broken, String reason) {
        sql.sql("""
                insert into budget_verdict (project_id, criterion_id, verdict, reason)
                select :project, id, case when place = :broken then 'NOT_MET' else 'MET' end,
                       case when place = :broken then :reason else '' end
                from unnest(:criteria::bigint[]) with ordinality as given (id, place)
                """)
                .param("project", projectId)
                .param("criteria", criteria.toArray(Long[]::new))
                .param("broken", broken == null ? 0 : broken)
                .param("reason", reason)
                .update();
    }

    void publish(long activityId, long personId, OffsetDateTime at) {
        sql.sql("insert into budget_rules_publication (activity_id, person_id, at) values (:activity, :person, :at)")
                .param("activity", activityId)
                .param("person", personId)
                .param("at", at)
                .update();
    }

    /** Sets the days on which the vote opened and, unless it is under way, ended. */
    void datesOfVote(long activityId, LocalDate opensOn, @Nullable LocalDate closesOn) {
        OffsetDateTime opened = opensOn.atStartOfDay(Frame.ZONE).toOffsetDateTime();
        OffsetDateTime ended = closesOn == null
                ? null
                : closesOn.plusDays(1).atStartOfDay(Frame.ZONE).toOffsetDateTime();
        sql.sql("update budget_opening set at = :opened, ended_at = :ended where activity_id = :activity")
                .param("activity", activityId)
                .param("opened", opened)
                .param("ended", ended, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        if (ended != null) {
            sql.sql("update budget_closure set at = :ended where activity_id = :activity")
                    .param("activity", activityId)
                    .param("ended", ended)
                    .update();
        }
    }

    /**
     * Somebody who votes.
     *
     * @param potId the pot of the area where they live; null for none
     */
    record Neighbour(long personId, @Nullable Long potId) {}

    /** So many of the people, with the pot of their area. */
    List<Neighbour> listNeighbours(List<Long> personIds, int most) {
        return sql.sql("""
                select person.id as person_id,
                       (select min(pot.id) from budget_pot pot where pot.area_id = person.area_id) as pot_id
                from organisation_person person
                where person.id in (:people) and person.erased_at is null order by person.id limit :most
                """)
                .param("people", personIds)
                .param("most", most)
                .query(Neighbour.class)
                .list();
    }

    void addDelivery(long activityId, long projectId, long personId, LocalDate dueOn) {
        sql.sql("""
                insert into budget_delivery (project_id, activity_id, amount, due_on, responsible_id)
                select id, activity_id, cost, :due, :person from budget_project
                where id = :project and activity_id = :activity
                """)
                .param("project", projectId)
                .param("activity", activityId)
                .param("due", dueOn)
                .param("person", personId)
                .update();
    }

    void tell(long projectId, String state, String text, @Nullable Long spent, long personId, OffsetDateTime at) {
        sql.sql("""
                insert into budget_progress (project_id, state, text, spent, due_on, person_id, at)
                select project_id, :state, :text, :spent, due_on, :person, :at
                from budget_delivery where project_id = :project
                """)
                .param("project", projectId)
                .param("state", state)
                .param("text", text)
                .param("spent", spent, java.sql.Types.BIGINT)
                .param("person", personId)
                .param("at", at)
                .update();
        sql.sql("""
                update budget_delivery set state = :state, spent = coalesce(:spent, spent), version = version + 1
                where project_id = :project
                """)
                .param("project", projectId)
                .param("state", state)
                .param("spent", spent, java.sql.Types.BIGINT)
                .update();
    }
}
