package se.radslag.methods.proposal.data;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.database.Cells;

/**
 * The rows that the datasets are made of, one at a time, their columns as {@link ProposalData} names them; and the
 * figures and sources of the evidence, which those rows give again.
 */
@Repository
class ProposalDataRepository {

    /** How many proposals of an activity lead. */
    static final int LEADING = 5;

    /** The fewest people that a count beside another may be of. */
    static final int FEWEST = 5;

    /** The dialogue's proposals, and in {@code outside} how many support each but none of the leading ones. */
    private static final String OUTSIDE = """
            with topmost as materialized (
              select proposal_id, activity_id from (
                select tally.proposal_id, tally.activity_id,
                       row_number() over (partition by tally.activity_id
                                          order by tally.weight desc, tally.proposal_id desc) as place
                from proposal_proposal proposal
                join proposal_tally tally
                  on tally.organisation_id = proposal.organisation_id and tally.proposal_id = proposal.id
                where proposal.dialogue_id = :dialogue and proposal.standing = 'STANDING'
              ) placed where place <= :leading
            ), mainstream as materialized (
              select distinct topmost.activity_id, support.person_id
              from topmost join proposal_support support on support.proposal_id = topmost.proposal_id
            ), outside as materialized (
              select proposal_id, people from (
                select support.proposal_id, count(*) as everyone,
                       count(*) filter (where mainstream.person_id is null) as people
                from proposal_proposal proposal
                join proposal_support support
                  on support.organisation_id = proposal.organisation_id and support.proposal_id = proposal.id
                left join mainstream
                  on mainstream.activity_id = proposal.activity_id and mainstream.person_id = support.person_id
                where proposal.dialogue_id = :dialogue and proposal.standing = 'STANDING'
                group by support.proposal_id
              ) counted where people >= :fewest and (people = everyone or everyone - people >= :fewest)
            )
            """;

    /** In {@code said} how many comments on each proposal are for and against it. */
    private static final String SAID = """
            said as materialized (
              select comment.proposal_id, count(*) filter (where comment.side = 'FOR') as in_favour,
                     count(*) filter (where comment.side = 'AGAINST') as against
              from proposal_comment comment
              join proposal_proposal proposal
                on proposal.organisation_id = comment.organisation_id and proposal.id = comment.proposal_id
              where proposal.dialogue_id = :dialogue and comment.standing = 'STANDING'
              group by comment.proposal_id
            )
            """;

    private final JdbcClient sql;

    ProposalDataRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Proposals by number; the words only of those that stand or were joined with one that does. */
    void proposals(long dialogueId, Consumer<@Nullable Object[]> each) {
        query(OUTSIDE + "," + SAID + """
                select proposal.number, proposal.activity_id, date_trunc('second', proposal.at) as at,
                       proposal.channel, proposal.standing, carrying.number as merged_into,
                       case when proposal.standing in ('STANDING', 'MERGED') then proposal.title end as title,
                       case when proposal.standing in ('STANDING', 'MERGED') then proposal.text end as text,
                       case when proposal.standing in ('STANDING', 'MERGED') then proposal.place end as place,
                       tally.support, tally.imported_for, tally.imported_against, tally.weight, outside.people,
                       tally.comments, coalesce(said.in_favour, 0) as comments_for,
                       coalesce(said.against, 0) as comments_against, '/forslag/' || proposal.id as path
                from proposal_proposal proposal
                join proposal_tally tally
                  on tally.organisation_id = proposal.organisation_id and tally.proposal_id = proposal.id
                left join proposal_proposal carrying
                  on carrying.organisation_id = proposal.organisation_id and carrying.id = proposal.merged_into
                left join outside on outside.proposal_id = proposal.id
                left join said on said.proposal_id = proposal.id
                where proposal.dialogue_id = :dialogue
                order by proposal.number
                """, dialogueId)
                .param("leading", LEADING)
                .param("fewest", FEWEST)
                .query(Cells.to(each));
    }

    /** How many people supported, and how many took part in any way, in each activity that has a proposal. */
    void totals(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                with proposal as materialized (
                  select id, activity_id, author_id from proposal_proposal where dialogue_id = :dialogue
                ), supporter as materialized (
                  select distinct proposal.activity_id, support.person_id
                  from proposal join proposal_support support on support.proposal_id = proposal.id
                ), participant as materialized (
                  select activity_id, person_id from supporter
                  union
                  select activity_id, author_id from proposal where author_id is not null
                  union
                  select proposal.activity_id, comment.author_id
                  from proposal join proposal_comment comment on comment.proposal_id = proposal.id
                  where comment.author_id is not null
                )
                select activity_id, 'participants' as measure, count(person_id) as count
                from (select distinct activity_id from proposal) activity left join participant using (activity_id)
                group by activity_id
                union all
                select activity_id, 'supporters', count(person_id)
                from (select distinct activity_id from proposal) activity left join supporter using (activity_id)
                group by activity_id
                order by activity_id, measure
                """, dialogueId).query(Cells.to(each));
    }

    /** Comments by their ids; the words only of those that stand, on a proposal that can be read. */
    void comments(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                select comment.id, proposal.number, comment.parent_id, date_trunc('second', comment.at) as at,
                       comment.side, comment.standing,
                       case when comment.standing = 'STANDING' and proposal.standing <> 'HIDDEN'
                            then comment.text end as text
                from proposal_comment comment
                join proposal_proposal proposal
                  on proposal.organisation_id = comment.organisation_id and proposal.id = comment.proposal_id
                where proposal.dialogue_id = :dialogue
                order by comment.id
                """, dialogueId).query(Cells.to(each));
    }

    private JdbcClient.StatementSpec query(String select, long dialogueId) {
        return sql.sql(select).withFetchSize(Cells.FETCH).param("dialogue", dialogueId);
    }

    /** What an activity has gathered; comments of what is hidden or withdrawn included. */
    record Figures(int proposals, int merged, int supporters, int comments, int participants) {}

    Figures figures(long activityId) {
        return sql.sql("""
                select
                  (select count(*) from proposal_proposal
                   where activity_id = :activity and standing in ('STANDING', 'MERGED')) as proposals,
                  (select count(*) from proposal_proposal
                   where activity_id = :activity and standing = 'MERGED') as merged,
                  (select count(distinct support.person_id) from proposal_support support
                   join proposal_tally tally on tally.proposal_id = support.proposal_id
                   where tally.activity_id = :activity) as supporters,
                  (select coalesce(sum(comments), 0) from proposal_tally where activity_id = :activity) as comments,
                  (select count(distinct person) from (
                     select author_id as person from proposal_proposal where activity_id = :activity
                     union all
                     select comment.author_id from proposal_comment comment
                     join proposal_tally tally on tally.proposal_id = comment.proposal_id
                     where tally.activity_id = :activity
                     union all
                     select support.person_id from proposal_support support
                     join proposal_tally tally on tally.proposal_id = support.proposal_id
                     where tally.activity_id = :activity) as everyone) as participants
                """).param("activity", activityId).query(Figures.class).single();
    }

    /**
     * A proposal as a source, with the figure for which it is named.
     *
     * @param place where it is about, in words; may be empty
     */
    record Source(long id, int number, String title, String place, int comments, int figure) {}

    private static final String SOURCE = """
            select proposal.id, proposal.number, proposal.title, proposal.place, tally.comments,
            """;

    private static final String FROM = """
             as figure
            from proposal_proposal proposal
            join proposal_tally tally
              on tally.organisation_id = proposal.organisation_id and tally.proposal_id = proposal.id
            """;

    private static final String OF_ACTIVITY = """
             where tally.activity_id = :activity and proposal.standing = 'STANDING'
            """;

    /** The proposals that most people support, with how many do. */
    List<Source> listLeading(long activityId) {
        return sql.sql(SOURCE + "tally.weight" + FROM + OF_ACTIVITY + """
                 and tally.weight > 0 order by tally.weight desc, tally.proposal_id desc limit :most
                """)
                .param("activity", activityId)
                .param("most", LEADING)
                .query(Source.class)
                .list();
    }

    /** Proposals by how many support them who support none of the leading ones, most first, with how many they are. */
    List<Source> listOutside(long dialogueId, long activityId, int most) {
        return sql.sql(OUTSIDE + SOURCE + "outside.people" + FROM + "join outside on outside.proposal_id = proposal.id"
                        + OF_ACTIVITY + " order by outside.people desc, proposal.number limit :most")
                .param("dialogue", dialogueId)
                .param("activity", activityId)
                .param("leading", LEADING)
                .param("fewest", FEWEST)
                .param("most", most)
                .query(Source.class)
                .list();
    }

    /** Proposals by how many comments argue against them, most first, with how many do; at least {@code least}. */
    List<Source> listArguedAgainst(long dialogueId, long activityId, int least, int most) {
        return sql.sql("with " + SAID + SOURCE + "said.against" + FROM + "join said on said.proposal_id = proposal.id"
                        + OF_ACTIVITY
                        + " and said.against >= :least order by said.against desc, proposal.number limit :most")
                .param("dialogue", dialogueId)
                .param("activity", activityId)
                .param("least", least)
                .param("most", most)
                .query(Source.class)
                .list();
    }

    /**
     * Proposals by how many were against them in a poll held elsewhere, most first, with how many were: at least half
     * as many as were for them.
     */
    List<Source> listVotedAgainst(long activityId, int most) {
        return sql.sql(SOURCE + "tally.imported_against" + FROM + OF_ACTIVITY + """
                 and tally.imported_against >= :fewest and tally.imported_against * 2 >= tally.imported_for
                order by tally.imported_against desc, proposal.number limit :most
                """)
                .param("activity", activityId)
                .param("fewest", FEWEST)
                .param("most", most)
                .query(Source.class)
                .list();
    }

    /** Numbers of the dialogue's proposals after one of them, in order. */
    List<Long> listProposalIds(long dialogueId, long after, int most) {
        return sql.sql("""
                select contribution.id from dialogue_contribution contribution
                join proposal_proposal proposal
                  on proposal.organisation_id = contribution.organisation_id and proposal.id = contribution.id
                where contribution.dialogue_id = :dialogue and contribution.id > :after
                order by contribution.id limit :most
                """)
                .param("dialogue", dialogueId)
                .param("after", after)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** Numbers of the comments on the dialogue's proposals after one of them, in order. */
    List<Long> listCommentIds(long dialogueId, long after, int most) {
        return sql.sql("""
                select comment.id from proposal_comment comment
                join dialogue_contribution contribution
                  on contribution.organisation_id = comment.organisation_id and contribution.id = comment.proposal_id
                where contribution.dialogue_id = :dialogue and comment.id > :after
                order by comment.id limit :most
                """)
                .param("dialogue", dialogueId)
                .param("after", after)
                .param("most", most)
                .query(Long.class)
                .list();
    }
}
