package se.radslag.methods.proposal.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Activity;

/** Who stands behind what. */
@Repository
public class SupportRepository {

    private final JdbcClient sql;

    SupportRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A proposal whose support this transaction holds.
     *
     * @param state whether people can take part in its activity now
     * @param eligibility who may take part, as the dialogue stores it
     */
    record Held(long proposalId, String standing, Activity.State state, String eligibility, int count) {}

    /**
     * Takes the organisation's supports for this transaction, and reads the proposals as they stand while nobody else
     * can change who stands behind them.
     */
    Map<Long, Held> hold(Collection<Long> proposalIds, LocalDate today) {
        lock();
        Map<Long, Held> held = new HashMap<>();
        sql.sql("""
                select tally.proposal_id, proposal.standing, tally.support as count, dialogue.eligibility,
                       dialogue_activity_state(
                         dialogue.published_at, dialogue.closed_at,
                         exists (select from dialogue_pause pause
                                 where pause.dialogue_id = dialogue.id and pause.until_at is null),
                         phase.opens_on, phase.closes_on, :today) as state
                from unnest(:ids::bigint[]) as wished (id)
                join proposal_tally tally on tally.proposal_id = wished.id
                join proposal_proposal proposal
                  on proposal.organisation_id = tally.organisation_id and proposal.id = tally.proposal_id
                join dialogue_activity activity
                  on activity.organisation_id = proposal.organisation_id and activity.id = proposal.activity_id
                join dialogue_phase phase
                  on phase.organisation_id = activity.organisation_id and phase.id = activity.phase_id
                join dialogue_dialogue dialogue
                  on dialogue.organisation_id = activity.organisation_id and dialogue.id = activity.dialogue_id
                """)
                .param("ids", proposalIds.toArray(Long[]::new))
                .param("today", today)
                .query(Held.class)
                .list()
                .forEach(one -> held.put(one.proposalId(), one));
        return held;
    }

    /** One person behind one proposal. */
    record Pair(long proposalId, long personId) {}

    /** Stores and counts the pairs that are new, whose people thereby took part in the dialogues; returns those pairs. */
    Set<Pair> add(List<Pair> pairs) {
        return sql
                .sql("""
                with given as (
                  insert into proposal_support (proposal_id, person_id)
                  select * from unnest(:proposals::bigint[], :people::bigint[])
                  on conflict do nothing
                  returning proposal_id, person_id
                ), counted as (
                  update proposal_tally tally set support = tally.support + new.people
                  from (select proposal_id, count(*) as people from given group by proposal_id) new
                  where tally.proposal_id = new.proposal_id
                ), took_part as (
                  insert into dialogue_participant (dialogue_id, person_id)
                  select distinct proposal.dialogue_id, given.person_id
                  from given join proposal_proposal proposal on proposal.id = given.proposal_id
                  on conflict do nothing
                )
                select proposal_id, person_id from given
                """)
                .param("proposals", pairs.stream().map(Pair::proposalId).toArray(Long[]::new))
                .param("people", pairs.stream().map(Pair::personId).toArray(Long[]::new))
                .query(Pair.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Removes and uncounts the support; false if there was none. */
    boolean remove(long proposalId, long personId) {
        return sql.sql("""
                with gone as (
                  delete from proposal_support where proposal_id = :proposal and person_id = :person returning proposal_id
                )
                update proposal_tally tally set support = tally.support - 1
                from gone where tally.proposal_id = gone.proposal_id
                """)
                        .param("proposal", proposalId)
                        .param("person", personId)
                        .update()
                == 1;
    }

    /** Which of the proposals the person stands behind. */
    public Set<Long> listSupported(long personId, Collection<Long> proposalIds) {
        return proposalIds.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.sql("""
                        select proposal_id from proposal_support
                        where person_id = :person and proposal_id = any (:ids)
                        """)
                        .param("person", personId)
                        .param("ids", proposalIds.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
    }

    /** A proposal as far as support needs to know it. */
    record Known(long activityId, String title, String standing, int count) {}

    Optional<Known> find(long proposalId) {
        return sql.sql("""
                select proposal.activity_id, proposal.title, proposal.standing, tally.support as count
                from proposal_proposal proposal join proposal_tally tally on tally.proposal_id = proposal.id
                where proposal.id = :id
                """).param("id", proposalId).query(Known.class).optional();
    }

    /**
     * Copies the support of a merged proposal to the one that carries it on, once for each person, and counts anew. The
     * originals stay, for the day the merge is undone.
     */
    public void unite(long from, long into) {
        sql.sql("""
                insert into proposal_support (proposal_id, person_id, through, at)
                select :into, person_id, :from, at from proposal_support where proposal_id = :from
                on conflict do nothing
                """).param("from", from).param("into", into).update();
        recount(into);
    }

    /** Takes back what {@link #unite} copied, keeping those who stand behind it through another merged proposal too. */
    public void separate(long from, long into) {
        sql.sql("delete from proposal_support where proposal_id = :into and through = :from")
                .param("from", from)
                .param("into", into)
                .update();
        sql.sql("""
                insert into proposal_support (proposal_id, person_id, through, at)
                select :into, support.person_id, min(support.proposal_id), min(support.at)
                from proposal_support support
                join proposal_proposal proposal on proposal.id = support.proposal_id
                where proposal.merged_into = :into and proposal.id <> :from
                group by support.person_id
                on conflict do nothing
                """).param("from", from).param("into", into).update();
        recount(into);
    }

    /**
     * Takes the organisation's supports for this transaction; others wait. One lock in memory costs less than one on
     * each proposal's row, which would be written to disk.
     */
    public void lock() {
        sql.sql("select 1 from pg_advisory_xact_lock(hashtextextended('proposal_support', radslag_organisation()))")
                .query(Integer.class)
                .single();
    }

    private void recount(long proposalId) {
        sql.sql("""
                update proposal_tally set support = (select count(*) from proposal_support where proposal_id = :id)
                where proposal_id = :id
                """).param("id", proposalId).update();
    }
}
