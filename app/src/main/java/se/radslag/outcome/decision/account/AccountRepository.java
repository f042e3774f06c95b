package se.radslag.outcome.decision.account;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and lists what became of published dialogues; a number and its list are the same query. */
@Repository
class AccountRepository {

    /** One row for each promise of a day: kinds A, the answer to all that was said, and B, the decision. */
    private static final String PROMISES = """
            select dialogue.id * 2 + promise.kind as key, dialogue.title, '/dialoger/' || dialogue.slug as path,
                   promise.what as about, '' as text, promise.due_on, promise.came_on,
                   case when promise.came_on <= promise.due_on then 'PROMISES_KEPT'
                        when promise.came_on is not null then 'PROMISES_LATE'
                        when promise.due_on < :today then 'PROMISES_BROKEN' end as share
            from dialogue_dialogue dialogue
            cross join lateral (
                select 1 as kind, 'ANSWER' as what, dialogue.answer_by as due_on,
                       (select (at at time zone 'Europe/Stockholm')::date from dialogue_fully_answered answered
                        where answered.dialogue_id = dialogue.id) as came_on
                where exists (select from dialogue_contribution contribution
                              where contribution.dialogue_id = dialogue.id and contribution.standing = 'STANDING')
                union all
                select 0, 'DECISION', dialogue.decides_on,
                       (select min(decision.decided_on) from decision_matter matter
                        join decision_decision decision
                          on decision.organisation_id = matter.organisation_id and decision.matter_id = matter.id
                        where matter.dialogue_id = dialogue.id)
            ) promise
            where dialogue.published_at is not null and dialogue.kind = 'DIALOGUE' and promise.due_on is not null
            """;

    private static final String ANSWERS = """
            select contribution.id as key, contribution.title, contribution.path, dialogue.title as about, '' as text,
                   dialogue.answer_by as due_on, given.came_on,
                   case when given.came_on <= dialogue.answer_by then 'ANSWERS_IN_TIME'
                        when given.came_on is not null then 'ANSWERS_LATE'
                        when dialogue.answer_by < :today then 'ANSWERS_OWED' end as share
            from dialogue_contribution contribution
            join dialogue_dialogue dialogue
              on dialogue.organisation_id = contribution.organisation_id and dialogue.id = contribution.dialogue_id
            left join lateral (
                select (answer.at at time zone 'Europe/Stockholm')::date as came_on
                from dialogue_answered answered
                join dialogue_answer answer
                  on answer.organisation_id = answered.organisation_id and answer.id = answered.answer_id
                where answered.contribution_id = contribution.id
                  and answered.organisation_id = contribution.organisation_id) given on true
            where dialogue.published_at is not null and dialogue.answer_by is not null
              and contribution.standing = 'STANDING'
            """;

    /** Proposals that were taken up in whole or in part. */
    private static final String PROPOSALS = """
            select contribution.id as key, contribution.title, contribution.path, dialogue.title as about,
                   coalesce(best.title, '') as text, best.due_on, best.came_on,
                   case when best.state = 'DONE' then 'PROPOSALS_DONE'
                        when best.state in ('PLANNED', 'STARTED') then 'PROPOSALS_UNDERWAY'
                        else 'PROPOSALS_WITHOUT_ACTION' end as share
            from dialogue_contribution contribution
            join dialogue_dialogue dialogue
              on dialogue.organisation_id = contribution.organisation_id and dialogue.id = contribution.dialogue_id
            join dialogue_answered answered
              on answered.organisation_id = contribution.organisation_id
             and answered.contribution_id = contribution.id
            join dialogue_answer answer
              on answer.organisation_id = answered.organisation_id and answer.id = answered.answer_id
            left join lateral (
                select action.title, action.due_on, latest.state,
                       case when latest.state = 'DONE' then (latest.at at time zone 'Europe/Stockholm')::date end
                           as came_on
                from decision_action_source source
                join decision_action action
                  on action.organisation_id = source.organisation_id and action.id = source.action_id
                cross join lateral (select state, at from decision_action_progress progress
                                    where progress.action_id = action.id order by progress.id desc limit 1) latest
                where source.contribution_id = contribution.id
                order by latest.state = 'DONE' desc, latest.state <> 'DROPPED' desc, action.due_on limit 1) best on true
            where dialogue.published_at is not null and contribution.standing = 'STANDING'
              and answer.outcome in ('TAKEN_UP', 'PARTLY')
            """;

    private static final String ACTIONS = """
            select action.id as key, action.title, '/beslut/' || decision.id as path, action.owner as about,
                   latest.note as text, action.due_on,
                   case when latest.state in ('DONE', 'DROPPED')
                        then (latest.at at time zone 'Europe/Stockholm')::date end as came_on,
                   case when latest.state = 'DONE' then 'ACTIONS_DONE'
                        when latest.state = 'DROPPED' then 'ACTIONS_DROPPED'
                        when action.due_on < :today then 'ACTIONS_OVERDUE'
                        else 'ACTIONS_UNDERWAY' end as share
            from decision_action action
            cross join lateral (select state, note, at from decision_action_progress progress
                                where progress.action_id = action.id order by progress.id desc limit 1) latest
            join decision_decision decision
              on decision.organisation_id = action.organisation_id and decision.id = action.decision_id
            join decision_matter matter
              on matter.organisation_id = decision.organisation_id and matter.id = decision.matter_id
            join dialogue_dialogue dialogue
              on dialogue.organisation_id = matter.organisation_id and dialogue.id = matter.dialogue_id
            where dialogue.published_at is not null
            """;

    private static final String DECISIONS = """
            select decision.id as key, matter.title, '/beslut/' || decision.id as path, wording.body as about,
                   wording.reason as text, null::date as due_on, decision.decided_on as came_on,
                   case when wording.followed then 'DECISIONS_WITH' else 'DECISIONS_AGAINST' end as share
            from decision_decision decision
            join decision_wording wording
              on wording.organisation_id = decision.organisation_id and wording.decision_id = decision.id
             and wording.version = decision.version
            join decision_matter matter
              on matter.organisation_id = decision.organisation_id and matter.id = decision.matter_id
            join dialogue_dialogue dialogue
              on dialogue.organisation_id = matter.organisation_id and dialogue.id = matter.dialogue_id
            where dialogue.published_at is not null
            """;

    private static final Map<String, String> CHAPTERS =
            Map.of("loften", PROMISES, "svar", ANSWERS, "forslag", PROPOSALS, "atgarder", ACTIONS, "beslut", DECISIONS);

    private final JdbcClient sql;

    AccountRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many there are of everything. */
    Map<Share, Long> count(LocalDate today) {
        var counts = new EnumMap<Share, Long>(Share.class);
        CHAPTERS.values().forEach(chapter -> sql.sql("select share, count(*) as number from (" + chapter
                        + ") each where share is not null group by share")
                .param("today", today)
                .query(row -> {
                    counts.put(Share.valueOf(row.getString("share")), row.getLong("number"));
                }));
        return counts;
    }

    /** What a number counts, the latest first. */
    List<AccountPage.Row> list(Share share, LocalDate today, long before, int most) {
        return sql.sql("select key, title, path, about, text, due_on, came_on from (" + CHAPTERS.get(share.chapter())
                        + ") each where share = :share and key < :before order by key desc limit :most")
                .param("today", today)
                .param("share", share.name())
                .param("before", before)
                .param("most", most)
                .query(AccountPage.Row.class)
                .list();
    }
}
