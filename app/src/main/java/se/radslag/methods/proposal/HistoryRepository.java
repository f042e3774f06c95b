package se.radslag.methods.proposal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has happened to a proposal. */
@Repository
public class HistoryRepository {

    private final JdbcClient sql;

    HistoryRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One thing that happened.
     *
     * @param kind end of its message key
     * @param by name of who did it; empty where nobody is named
     * @param reason why; empty where none was given
     * @param otherId the other proposal of a merge, or null
     */
    public record Step(
            String kind,
            Instant at,
            String by,
            String reason,
            @Nullable Long otherId,
            @Nullable String otherTitle) {}

    /** The steps, the latest first. */
    List<Step> list(long proposalId) {
        return sql.sql("""
                with step as (
                  select 'edited' as kind, at, person_id, '' as reason, null::bigint as other_id
                  from proposal_version where proposal_id = :id and version > 1
                  union all
                  select 'withdrawn', at, person_id, reason, null from proposal_withdrawal where proposal_id = :id
                  union all
                  select 'merged-into', at, person_id, reason, into_id from proposal_merge where from_id = :id
                  union all
                  select 'split-from', undone_at, undone_by, '', into_id
                  from proposal_merge where from_id = :id and undone_at is not null
                  union all
                  select 'merged-here', at, person_id, reason, from_id from proposal_merge where into_id = :id
                  union all
                  select 'split-off', undone_at, undone_by, '', from_id
                  from proposal_merge where into_id = :id and undone_at is not null
                )
                select step.kind, step.at, coalesce(person.name, '') as by, step.reason, step.other_id,
                       other.title as other_title
                from step
                left join organisation_person person on person.id = step.person_id and person.erased_at is null
                left join proposal_proposal other on other.id = step.other_id
                order by step.at desc, step.kind
                """).param("id", proposalId).query(Step.class).list();
    }

    /** Proposals that the proposal carries on, by number. */
    List<Proposal> listMerged(long proposalId) {
        return sql.sql(ProposalRepository.SELECT + """
                where proposal.merged_into = :id and proposal.standing = 'MERGED' order by proposal.number
                """)
                .param("id", proposalId)
                .query(Proposal.class)
                .list();
    }
}
