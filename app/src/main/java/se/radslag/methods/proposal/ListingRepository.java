package se.radslag.methods.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of proposals: narrowed, ordered, and paged by key. */
@Repository
class ListingRepository {

    static final int PAGE = 20;

    private static final String ANSWERED = """
            exists (select from dialogue_answered answered
                    where answered.organisation_id = proposal.organisation_id
                      and answered.contribution_id = proposal.id)
            """;

    private final JdbcClient sql;

    ListingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The proposals of a page, in order, and whether there are more on either side of it. */
    record Page(List<Proposal> proposals, boolean before, boolean after) {}

    Page list(long activityId, ListQuery query, @Nullable Long personId) {
        ListQuery.Cursor from = query.from();
        boolean back = from != null && from.back();
        String key = query.order().column;
        String text = ProposalRepository.SELECT + where(query)
                + (from == null ? "" : " and (" + key + ", proposal.id) " + (back ? ">" : "<") + " (:key, :id)")
                + " order by " + key + (back ? " asc, proposal.id asc" : " desc, proposal.id desc") + " limit :most";
        JdbcClient.StatementSpec statement = bind(sql.sql(text), activityId, query, personId);
        if (from != null) {
            statement = statement.param("key", from.key()).param("id", from.id());
        }
        List<Proposal> found = new ArrayList<>(
                statement.param("most", PAGE + 1).query(Proposal.class).list());
        boolean more = found.size() > PAGE;
        if (more) {
            found.removeLast();
        }
        if (back) {
            Collections.reverse(found);
        }
        return new Page(found, back ? more : from != null, back || more);
    }

    int count(long activityId, ListQuery query, @Nullable Long personId) {
        String text = "select count(*) from proposal_proposal proposal" + where(query);
        return bind(sql.sql(text), activityId, query, personId)
                .query(Integer.class)
                .single();
    }

    private static String where(ListQuery query) {
        return " where proposal.activity_id = :activity and "
                + switch (query.show()) {
                    case ALL -> "proposal.standing = 'STANDING'";
                    case OPEN -> "proposal.standing = 'STANDING' and not " + ANSWERED;
                    case ANSWERED -> "proposal.standing = 'STANDING' and " + ANSWERED;
                    case MINE -> """
                            proposal.standing = 'STANDING' and exists (
                              select from proposal_support support
                              where support.organisation_id = proposal.organisation_id
                                and support.proposal_id = proposal.id and support.person_id = :person)
                            """;
                    case MERGED -> "proposal.standing = 'MERGED'";
                    case WITHDRAWN -> "proposal.standing = 'WITHDRAWN'";
                }
                + (query.words().isEmpty()
                        ? ""
                        : " and (proposal.search @@ websearch_to_tsquery('radslag_swedish', :words)"
                                + " or proposal.title ilike :part)")
                + (query.place().isEmpty() ? "" : " and proposal.place ilike :place");
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, long activityId, ListQuery query, @Nullable Long personId) {
        JdbcClient.StatementSpec bound = statement.param("activity", activityId);
        if (query.show() == ListQuery.Show.MINE) {
            bound = bound.param("person", personId == null ? 0L : personId);
        }
        if (!query.words().isEmpty()) {
            bound = bound.param("words", query.words()).param("part", part(query.words()));
        }
        return query.place().isEmpty() ? bound : bound.param("place", part(query.place()));
    }

    /** A pattern for anything that has the words in it. */
    private static String part(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** The proposals that most stand behind. */
    List<Proposal> listLeading(long activityId, int most) {
        return sql.sql(ProposalRepository.SELECT + """
                where tally.activity_id = :activity and proposal.standing = 'STANDING'
                order by tally.weight desc, tally.proposal_id desc limit :most
                """)
                .param("activity", activityId)
                .param("most", most)
                .query(Proposal.class)
                .list();
    }

    int countStanding(long activityId) {
        return sql.sql("""
                select count(*) from proposal_proposal where activity_id = :activity and standing = 'STANDING'
                """).param("activity", activityId).query(Integer.class).single();
    }
}
