package se.radslag.outcome.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Consequences;

/** Decisions and actions, counted by dialogue. */
@Repository
class ConsequenceRepository implements Consequences {

    private final JdbcClient sql;

    ConsequenceRepository(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<Long, Tally> of(Collection<Long> dialogueIds, LocalDate today) {
        return sql
                .sql("""
                select matter.dialogue_id, min(decision.decided_on) as decided_on, count(*)::int as decisions,
                       count(*) filter (where wording.followed)::int as followed,
                       coalesce(sum(planned.actions), 0)::int as actions, coalesce(sum(planned.done), 0)::int as done,
                       coalesce(sum(planned.overdue), 0)::int as overdue
                from decision_matter matter
                join decision_decision decision
                  on decision.organisation_id = matter.organisation_id and decision.matter_id = matter.id
                join decision_wording wording
                  on wording.organisation_id = decision.organisation_id and wording.decision_id = decision.id
                 and wording.version = decision.version
                cross join lateral (
                    select count(*) filter (where latest.state <> 'DROPPED') as actions,
                           count(*) filter (where latest.state = 'DONE') as done,
                           count(*) filter (where latest.state in ('PLANNED', 'STARTED') and action.due_on < :today)
                               as overdue
                    from decision_action action
                    cross join lateral (select state from decision_action_progress progress
                                        where progress.action_id = action.id order by progress.id desc limit 1) latest
                    where action.decision_id = decision.id
                ) planned
                where matter.dialogue_id = any (:ids)
                group by matter.dialogue_id
                """)
                .param("ids", dialogueIds.toArray(Long[]::new))
                .param("today", today)
                .query(Tally.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Tally::dialogueId, Function.identity()));
    }
}
