package se.radslag.methods.proposal.work;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals of an activity as staff lists them, and those that are imported. */
@Repository
class WorkRepository {

    private static final int MOST = 1_000;

    private final JdbcClient sql;

    WorkRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Ids of the proposals that have the standing, the most supported first, at most a thousand. */
    List<Long> listIds(long activityId, String standing) {
        return sql.sql("""
                select proposal.id from proposal_proposal proposal
                join proposal_tally tally on tally.proposal_id = proposal.id
                where tally.activity_id = :activity and proposal.standing = :standing
                order by tally.weight desc, tally.proposal_id desc limit :most
                """)
                .param("activity", activityId)
                .param("standing", standing)
                .param("most", MOST)
                .query(Long.class)
                .list();
    }

    /** Adds a proposal for each of the contributions, which follow the order of the ideas. */
    void addAll(List<Long> contributionIds, List<ImportProposals.Idea> ideas) {
        Long[] ids = contributionIds.toArray(Long[]::new);
        sql.sql("""
                insert into proposal_proposal (id, activity_id, dialogue_id, number, author_name, title, text, channel,
                    external_number, at)
                select one.id, contribution.activity_id, contribution.dialogue_id, contribution.number, one.author,
                       one.title, one.text, contribution.channel, one.external, coalesce(one.at, contribution.at)
                from unnest(:ids::bigint[], :authors::text[], :titles::text[], :texts::text[], :externals::text[],
                            :ats::timestamptz[]) as one (id, author, title, text, external, at)
                join dialogue_contribution contribution on contribution.id = one.id
                """)
                .param("ids", ids)
                .param(
                        "authors",
                        ideas.stream().map(ImportProposals.Idea::author).toArray(String[]::new))
                .param("titles", ideas.stream().map(ImportProposals.Idea::title).toArray(String[]::new))
                .param("texts", ideas.stream().map(ImportProposals.Idea::text).toArray(String[]::new))
                .param(
                        "externals",
                        ideas.stream().map(ImportProposals.Idea::externalNumber).toArray(String[]::new))
                .param(
                        "ats",
                        ideas.stream()
                                .map(idea ->
                                        idea.at() == null ? null : idea.at().toString())
                                .toArray(String[]::new))
                .update();
        sql.sql("""
                insert into proposal_tally (proposal_id, activity_id, imported_for, imported_against)
                select one.id, contribution.activity_id, one.supporting, one.opposing
                from unnest(:ids::bigint[], :supporting::int[], :opposing::int[]) as one (id, supporting, opposing)
                join dialogue_contribution contribution on contribution.id = one.id
                """)
                .param("ids", ids)
                .param(
                        "supporting",
                        ideas.stream().map(ImportProposals.Idea::supporting).toArray(Integer[]::new))
                .param(
                        "opposing",
                        ideas.stream().map(ImportProposals.Idea::opposing).toArray(Integer[]::new))
                .update();
        sql.sql("""
                insert into proposal_version (proposal_id, version, title, text, place, at)
                select id, version, title, text, place, at from proposal_proposal where id = any (:ids)
                """).param("ids", ids).update();
    }
}
