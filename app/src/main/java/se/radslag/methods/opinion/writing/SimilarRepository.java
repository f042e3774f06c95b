package se.radslag.methods.opinion.writing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.methods.opinion.conversation.Statement;

/**
 * Finds statements that resemble a text, by stems and by runs of three letters. Opposites resemble each other to any
 * such measure, so a person always decides.
 */
@Repository("opinionSimilarRepository")
class SimilarRepository {

    private static final double LEAST = 0.35;

    private final JdbcClient sql;

    SimilarRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Statements that are voted on and resemble the text, the most alike first. */
    List<Statement> list(long activityId, String text, int most) {
        return sql.sql("""
                with mine as materialized (
                  select tsvector_to_array(to_tsvector('radslag_swedish', :text)) as stems
                ), found as (
                  select statement.id, similarity(statement.text, :text) * 0.5
                         + 0.5 * (select count(*) from unnest(mine.stems) stem where stem = any (theirs.stems))
                               / greatest(cardinality(mine.stems), cardinality(theirs.stems), 1) as score
                  from mine, opinion_statement statement
                  cross join lateral (
                    select tsvector_to_array(to_tsvector('radslag_swedish', statement.text)) as stems) theirs
                  where statement.activity_id = :activity and statement.standing = 'SHOWN'
                )
                select statement.*, tally.agree, tally.disagree, tally.pass, tally.unclear
                from found join opinion_statement statement on statement.id = found.id
                join opinion_tally tally on tally.statement_id = statement.id
                where found.score >= :least order by found.score desc, statement.id limit :most
                """)
                .param("activity", activityId)
                .param("text", text)
                .param("least", LEAST)
                .param("most", most)
                .query(Statement.class)
                .list();
    }
}
