package se.radslag.methods.proposal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.web.Markdown;

/**
 * Finds proposals that resemble another: by how many of its title's stems theirs have, how many of their title's stems
 * it has, and how many runs of three letters the titles share, which also sees into compounds.
 */
@Repository
class SimilarRepository {

    private static final double LEAST = 0.3;
    private static final int EXCERPT = 160;

    private final JdbcClient sql;

    SimilarRepository(JdbcClient sql) {
        this.sql = sql;
    }

    private record Found(long id, int number, String title, String text, int support, double score) {}

    /** Proposals of the activity that resemble the title and text, the most first; without the one with the id. */
    List<Similar> list(long activityId, String title, String text, long without, int most) {
        return sql
                .sql("""
                with mine as materialized (
                  select proposal_stems(:title) as title, proposal_stems(:title || ' ' || :text) as whole
                ), found as (
                  select proposal.id, proposal.number, proposal.title, proposal.text, tally.support,
                         0.5 * similarity(proposal.title, :title)
                         + 0.3 * (select count(*) from unnest(mine.title) stem
                                  where stem = any (tsvector_to_array(proposal.search)))
                               / greatest(cardinality(mine.title), 1)
                         + 0.2 * (select count(*) from unnest(theirs.stems) stem where stem = any (mine.whole))
                               / greatest(cardinality(theirs.stems), 1) as score
                  from mine, proposal_proposal proposal
                  join proposal_tally tally
                    on tally.organisation_id = proposal.organisation_id and tally.proposal_id = proposal.id
                  cross join lateral (select proposal_stems(proposal.title) as stems) theirs
                  where proposal.activity_id = :activity and proposal.standing = 'STANDING' and proposal.id <> :without
                )
                select * from found where score >= :least order by score desc, id limit :most
                """)
                .param("activity", activityId)
                .param("title", title)
                .param("text", text)
                .param("without", without)
                .param("least", LEAST)
                .param("most", most)
                .query(Found.class)
                .list()
                .stream()
                .map(found -> new Similar(
                        found.id(),
                        found.number(),
                        found.title(),
                        Markdown.excerpt(found.text(), EXCERPT),
                        found.support(),
                        found.score(),
                        Wording.mayBeOpposite(title, found.title())))
                .toList();
    }
}
