package se.radslag.demo;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Standing;

/** Writes what was said in dialogues of the demo, as the room of proposals and that of moderation would have. */
@Repository
class SaidRepository {

    private final JdbcClient sql;
    private final BatchRepository batches;

    SaidRepository(JdbcClient sql, BatchRepository batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** A proposal and the contribution that it is. */
    record ProposalRow(
            long id,
            long dialogueId,
            long activityId,
            int number,
            long authorId,
            String title,
            String text,
            String path,
            String place,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String channel,
            int version,
            OffsetDateTime at) {}

    void addProposals(long dialogueId, List<ProposalRow> proposals) {
        batches.add("""
                insert into dialogue_contribution
                    (id, dialogue_id, activity_id, number, author_id, title, path, channel, at)
                overriding system value
                values (:id, :dialogueId, :activityId, :number, :authorId, :title, :path, :channel, :at)
                """, proposals);
        batches.add("""
                insert into proposal_proposal (id, dialogue_id, activity_id, number, author_id, title, text, place,
                    latitude, longitude, channel, version, at)
                values (:id, :dialogueId, :activityId, :number, :authorId, :title, :text, :place,
                    :latitude, :longitude, :channel, :version, :at)
                """, proposals);
        batches.add("insert into proposal_tally (proposal_id, activity_id) values (:id, :activityId)", proposals);
        sql.sql("update dialogue_dialogue set contributions = :count where id = :id")
                .param("count", proposals.size())
                .param("id", dialogueId)
                .update();
    }

    record VersionRow(
            long proposalId, int version, String title, String text, String place, long personId, OffsetDateTime at) {}

    void addVersions(List<VersionRow> versions) {
        batches.add("""
                insert into proposal_version (proposal_id, version, title, text, place, person_id, at)
                values (:proposalId, :version, :title, :text, :place, :personId, :at)
                """, versions);
    }

    /** @param through the proposal merged into this one that the support was given to, or null */
    record SupportRow(
            long proposalId, long personId, @Nullable Long through, OffsetDateTime at) {}

    void addSupport(List<SupportRow> support) {
        batches.add("""
                insert into proposal_support (proposal_id, person_id, through, at)
                values (:proposalId, :personId, :through, :at)
                """, support);
    }

    record CommentRow(
            long id,
            long proposalId,
            @Nullable Long parentId,
            long authorId,
            String side,
            String text,
            OffsetDateTime at) {}

    void addComments(List<CommentRow> comments) {
        batches.add("""
                insert into proposal_comment (id, proposal_id, parent_id, author_id, side, text, at)
                overriding system value
                values (:id, :proposalId, :parentId, :authorId, :side, :text, :at)
                """, comments);
        batches.add("""
                insert into proposal_comment_version (comment_id, version, text, at) values (:id, 1, :text, :at)
                """, comments);
    }

    void stand(long id, Standing standing, @Nullable Long mergedInto) {
        for (String table : List.of("dialogue_contribution", "proposal_proposal")) {
            sql.sql("update " + table + " set standing = :standing, merged_into = :into where id = :id")
                    .param("id", id)
                    .param("standing", standing.name())
                    .param("into", mergedInto, java.sql.Types.BIGINT)
                    .update();
        }
    }

    void withdraw(long id, String reason, long personId, OffsetDateTime at) {
        sql.sql("""
                insert into proposal_withdrawal (proposal_id, reason, person_id, at) values (:id, :reason, :person, :at)
                """)
                .param("id", id)
                .param("reason", reason)
                .param("person", personId)
                .param("at", at)
                .update();
    }

    void merge(long from, long into, String reason, long personId, OffsetDateTime at) {
        sql.sql("""
                insert into proposal_merge (from_id, into_id, reason, person_id, at)
                values (:from, :into, :reason, :person, :at)
                """)
                .param("from", from)
                .param("into", into)
                .param("reason", reason)
                .param("person", personId)
                .param("at", at)
                .update();
    }

    /** Hides a proposal for what it tells of somebody's private life. */
    long hide(long id, String title, long authorId, long dialogueId, String text, long moderatorId, OffsetDateTime at) {
        return sql.sql("""
                insert into moderation_hiding
                    (kind, subject_id, title, path, author_id, dialogue_id, rule, text, person_id, at)
                values ('forslag', :id, :title, '/forslag/' || :id, :author,
                    :dialogue, 'PRIVACY', :text, :moderator, :at)
                returning id
                """)
                .param("id", id)
                .param("title", title)
                .param("author", authorId)
                .param("dialogue", dialogueId)
                .param("text", text)
                .param("moderator", moderatorId)
                .param("at", at)
                .query(Long.class)
                .single();
    }

    void appeal(
            long hidingId, String text, OffsetDateTime at, String verdict, long decidedBy, OffsetDateTime decidedAt) {
        sql.sql("""
                insert into moderation_appeal (hiding_id, text, at, verdict, verdict_text, decided_by, decided_at)
                values (:hiding, :text, :at, 'UPHELD', :verdict, :by, :decided)
                """)
                .param("hiding", hidingId)
                .param("text", text)
                .param("at", at)
                .param("verdict", verdict)
                .param("by", decidedBy)
                .param("decided", decidedAt)
                .update();
    }

    void countTallies(long dialogueId) {
        sql.sql("""
                update proposal_tally tally set
                  support = (select count(*) from proposal_support support where support.proposal_id = proposal.id),
                  comments = (select count(*) from proposal_comment comment where comment.proposal_id = proposal.id)
                from proposal_proposal proposal
                where proposal.id = tally.proposal_id and proposal.dialogue_id = :dialogue
                """).param("dialogue", dialogueId).update();
    }

    /** Counts everyone who proposed, commented or supported among those who took part. */
    void addParticipants(long dialogueId) {
        sql.sql("""
                insert into dialogue_participant (dialogue_id, person_id, first_at)
                select :dialogue, person_id, min(at)
                from (
                    select author_id as person_id, at, id as proposal_id from proposal_proposal
                    union all
                    select author_id, at, proposal_id from proposal_comment
                    union all
                    select person_id, at, proposal_id from proposal_support
                ) took_part
                where proposal_id in (select id from proposal_proposal where dialogue_id = :dialogue)
                group by person_id
                """).param("dialogue", dialogueId).update();
    }
}
