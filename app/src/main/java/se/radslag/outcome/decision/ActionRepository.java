package se.radslag.outcome.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Actions and how they have come along. */
@Repository
class ActionRepository {

    private static final String COLUMNS = """
            action.id, action.decision_id, action.title, action.owner, action.due_on, latest.state, latest.note,
            latest.at as changed_at,
            (select count(*) from decision_action_progress progress where progress.action_id = action.id) as changes
            """;

    private static final String LATEST = """
            cross join lateral (select state, note, at from decision_action_progress progress
                                where progress.action_id = action.id order by progress.id desc limit 1) latest
            """;

    private final JdbcClient sql;

    ActionRepository(JdbcClient sql) {
        this.sql = sql;
    }

    long add(long decisionId, String title, String owner, LocalDate dueOn) {
        return sql.sql("""
                insert into decision_action (decision_id, title, owner, due_on)
                values (:decision, :title, :owner, :due) returning id
                """)
                .param("decision", decisionId)
                .param("title", title)
                .param("owner", owner)
                .param("due", dueOn)
                .query(Long.class)
                .single();
    }

    /** Notes a state and returns the id of the note. */
    long addProgress(long actionId, Action.State state, String note, @Nullable Long personId) {
        return sql.sql("""
                insert into decision_action_progress (action_id, state, note, person_id)
                values (:action, :state, :note, :person) returning id
                """)
                .param("action", actionId)
                .param("state", state.name())
                .param("note", note)
                .param("person", personId)
                .query(Long.class)
                .single();
    }

    /** Puts what an action carries out in place of what was said before; tells how many contributions it is. */
    int replaceSources(long actionId, long dialogueId, Collection<Long> contributionIds, @Nullable Long personId) {
        sql.sql("delete from decision_action_source where action_id = :action")
                .param("action", actionId)
                .update();
        return sql.sql("""
                insert into decision_action_source (action_id, contribution_id, person_id)
                select action.id, contribution.id, :person
                from dialogue_contribution contribution
                join decision_action action
                  on action.organisation_id = contribution.organisation_id and action.id = :action
                where contribution.dialogue_id = :dialogue and contribution.id = any (:contributions)
                """)
                .param("action", actionId)
                .param("dialogue", dialogueId)
                .param("contributions", contributionIds.toArray(Long[]::new))
                .param("person", personId)
                .update();
    }

    /**
     * The contributions that an action may carry out: those of the dialogue whose answer says that they are taken up, in
     * whole or in part, and those that it carries out already.
     */
    List<ActionPage.Source> listSources(long actionId, long dialogueId, int most) {
        return sql.sql("""
                select contribution.id, contribution.title, contribution.path,
                       source.action_id is not null as chosen
                from dialogue_contribution contribution
                left join dialogue_answered answered
                  on answered.organisation_id = contribution.organisation_id
                 and answered.contribution_id = contribution.id
                left join dialogue_answer answer
                  on answer.organisation_id = answered.organisation_id and answer.id = answered.answer_id
                left join decision_action_source source
                  on source.organisation_id = contribution.organisation_id
                 and source.contribution_id = contribution.id and source.action_id = :action
                where contribution.dialogue_id = :dialogue and contribution.standing = 'STANDING'
                  and (answer.outcome in ('TAKEN_UP', 'PARTLY') or source.action_id is not null)
                order by contribution.number limit :most
                """)
                .param("action", actionId)
                .param("dialogue", dialogueId)
                .param("most", most)
                .query(ActionPage.Source.class)
                .list();
    }

    /** Holds the action for the transaction and tells how many times its state has been noted. */
    int lock(long actionId) {
        return sql.sql("""
                with held as (select id from decision_action where id = :id for update)
                select count(*) from held
                join decision_action_progress progress on progress.action_id = held.id
                """).param("id", actionId).query(Integer.class).single();
    }

    Optional<Action> find(long actionId) {
        return sql.sql("select " + COLUMNS + " from decision_action action " + LATEST + " where action.id = :id")
                .param("id", actionId)
                .query(Action.class)
                .optional();
    }

    /** The actions that follow from the decisions, by the day they are due. */
    List<Action> list(Collection<Long> decisionIds) {
        return decisionIds.isEmpty()
                ? List.of()
                : sql.sql("select " + COLUMNS + " from decision_action action " + LATEST
                                + " where action.decision_id in (:ids) order by action.due_on, action.id")
                        .param("ids", decisionIds)
                        .query(Action.class)
                        .list();
    }

    /** The actions that carry out the contribution, by the day they are due. */
    List<Action> listOfContribution(long contributionId) {
        return sql.sql("select " + COLUMNS + " from decision_action action " + LATEST + """
                 join decision_action_source source
                   on source.organisation_id = action.organisation_id and source.action_id = action.id
                where source.contribution_id = :contribution order by action.due_on, action.id
                """)
                .param("contribution", contributionId)
                .query(Action.class)
                .list();
    }

    /** An action of a published dialogue in its latest state. */
    record Published(
            long id,
            long dialogueId,
            long decisionId,
            String title,
            String owner,
            LocalDate dueOn,
            Action.State state) {}

    /** The latest actions of published dialogues, or those among them that have the ids. */
    List<Published> listPublished(@Nullable Collection<Long> actionIds, int most) {
        return sql.sql("""
                select action.id, matter.dialogue_id, action.decision_id, action.title, action.owner, action.due_on,
                       latest.state
                from decision_action action
                join decision_decision decision
                  on decision.organisation_id = action.organisation_id and decision.id = action.decision_id
                join decision_matter matter
                  on matter.organisation_id = decision.organisation_id and matter.id = decision.matter_id
                join dialogue_dialogue dialogue
                  on dialogue.organisation_id = matter.organisation_id and dialogue.id = matter.dialogue_id
                """ + LATEST + """
                where dialogue.published_at is not null and (:all or action.id = any (:ids))
                order by action.id desc limit :most
                """)
                .param("all", actionIds == null)
                .param("ids", actionIds == null ? new Long[0] : actionIds.toArray(Long[]::new))
                .param("most", most)
                .query(Published.class)
                .list();
    }

    /** The open actions past their day, in the dialogues (null: in all), the longest overdue first. */
    List<ActionPage.Late> listOverdue(@Nullable Collection<Long> dialogueIds, LocalDate today, int most) {
        return sql.sql("""
                select action.id, matter.id as matter_id, matter.registry_number, action.title, action.owner,
                       action.due_on, latest.note
                from decision_action action
                join decision_decision decision
                  on decision.organisation_id = action.organisation_id and decision.id = action.decision_id
                join decision_matter matter
                  on matter.organisation_id = decision.organisation_id and matter.id = decision.matter_id
                """ + LATEST + """
                where action.due_on < :today and latest.state in ('PLANNED', 'STARTED')
                  and (:all or matter.dialogue_id in (:dialogues))
                order by action.due_on, action.id limit :most
                """)
                .param("today", today)
                .param("all", dialogueIds == null)
                .param("dialogues", dialogueIds == null || dialogueIds.isEmpty() ? List.of(0L) : dialogueIds)
                .param("most", most)
                .query(ActionPage.Late.class)
                .list();
    }

    /** How an action has come along, the latest first. */
    List<ActionPage.Progress> listProgress(long actionId) {
        return sql.sql("""
                select progress.state, progress.note, person.name as by, progress.at
                from decision_action_progress progress
                left join organisation_person person
                  on person.organisation_id = progress.organisation_id and person.id = progress.person_id
                where progress.action_id = :id order by progress.id desc
                """)
                .param("id", actionId)
                .query(ActionPage.Progress.class)
                .list();
    }
}
