package se.radslag.methods.proposal.work;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Standing;

/** Which proposals carry on which. */
@Repository
class MergeRepository {

    private final JdbcClient sql;

    MergeRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Takes the proposals for this transaction and returns those that stand. */
    List<Long> holdStanding(Collection<Long> proposalIds) {
        return sql.sql("""
                select id from proposal_proposal
                where id = any (:ids) and standing = 'STANDING' order by id for update
                """)
                .param("ids", proposalIds.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    void add(long from, long into, String reason, long personId) {
        sql.sql("""
                insert into proposal_merge (from_id, into_id, reason, person_id) values (:from, :into, :reason, :person)
                """)
                .param("from", from)
                .param("into", into)
                .param("reason", reason)
                .param("person", personId)
                .update();
        carry(from, into, Standing.MERGED);
    }

    /** Ends the merge that holds the proposal and returns what carried it on, if that still stands. */
    Optional<Long> undo(long from, long personId) {
        Optional<Long> into = sql.sql("""
                update proposal_merge merge set undone_at = now(), undone_by = :person
                where from_id = :from and undone_at is null
                  and exists (select from proposal_proposal where id = merge.into_id and standing = 'STANDING')
                  and exists (select from proposal_proposal where id = merge.from_id and standing = 'MERGED')
                returning into_id
                """)
                .param("from", from)
                .param("person", personId)
                .query(Long.class)
                .optional();
        into.ifPresent(carrier -> carry(from, null, Standing.STANDING));
        return into;
    }

    private void carry(long id, @Nullable Long into, Standing standing) {
        sql.sql("update proposal_proposal set merged_into = :into, standing = :standing where id = :id")
                .param("id", id)
                .param("into", into, java.sql.Types.BIGINT)
                .param("standing", standing.name())
                .update();
    }
}
