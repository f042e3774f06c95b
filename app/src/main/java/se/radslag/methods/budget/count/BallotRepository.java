package se.radslag.methods.budget.count;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.database.Cells;

/** The ballots of votes that have closed, and by which ways they came. */
@Repository("budgetCountBallotRepository")
public class BallotRepository {

    private final JdbcClient sql;

    BallotRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Takes the close of the vote for this transaction, so that it is counted once; false where it has not closed, or has
     * been counted.
     */
    boolean takeClosure(long activityId) {
        return sql.sql("select activity_id from budget_closure where activity_id = :activity for update")
                        .param("activity", activityId)
                        .query(Long.class)
                        .optional()
                        .isPresent()
                && sql.sql("select not exists (select from budget_result where activity_id = :activity)")
                        .param("activity", activityId)
                        .query(Boolean.class)
                        .single();
    }

    /** Hands over all ballots in the order of their receipts, one at a time. */
    void each(long activityId, Consumer<SealedBallot> each) {
        sql.sql("""
                select receipt, projects, points from budget_sealed_ballot where activity_id = :activity
                order by receipt collate "C"
                """).param("activity", activityId).withFetchSize(Cells.FETCH).query(row -> {
            each.accept(ballot(row));
        });
    }

    /** The ballot of a receipt. */
    Optional<SealedBallot> find(long activityId, String receipt) {
        return sql.sql("""
                select receipt, projects, points from budget_sealed_ballot
                where activity_id = :activity and receipt = :receipt
                """)
                .param("activity", activityId)
                .param("receipt", receipt)
                .query((row, number) -> ballot(row))
                .optional();
    }

    private static SealedBallot ballot(ResultSet row) throws SQLException {
        Array points = row.getArray("points");
        return new SealedBallot(
                row.getString("receipt"),
                Arrays.asList((Integer[]) row.getArray("projects").getArray()),
                points == null ? null : Arrays.asList((Integer[]) points.getArray()));
    }

    /** How many voted by each channel. */
    List<Channels.Used> listChannels(long activityId) {
        return sql.sql("""
                select channel, count(*) as voters from budget_roll where activity_id = :activity
                group by channel order by channel
                """)
                .param("activity", activityId)
                .query((row, number) -> new Channels.Used(row.getString("channel"), row.getInt("voters")))
                .list();
    }

    /** Notes that a vote held elsewhere has closed. */
    public void addClosure(long activityId, int voters) {
        sql.sql("insert into budget_closure (activity_id, voters) values (:activity, :voters)")
                .param("activity", activityId)
                .param("voters", voters)
                .update();
    }

    /** Adds ballots of a vote held elsewhere. */
    public void addAll(long activityId, List<SealedBallot> ballots) {
        sql.sql("""
                insert into budget_sealed_ballot (activity_id, receipt, projects, points)
                select :activity, receipt, string_to_array(projects, ',')::int[], string_to_array(points, ',')::int[]
                from unnest(:receipts::text[], :projects::text[], :points::text[]) as ballot (receipt, projects, points)
                """)
                .param("activity", activityId)
                .param("receipts", ballots.stream().map(SealedBallot::receipt).toArray(String[]::new))
                .param(
                        "projects",
                        ballots.stream()
                                .map(ballot -> joined(ballot.projects()))
                                .toArray(String[]::new))
                .param(
                        "points",
                        ballots.stream()
                                .map(ballot -> joinedOrNull(ballot.points()))
                                .toArray(String[]::new))
                .update();
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static @Nullable String joinedOrNull(@Nullable List<Integer> numbers) {
        return numbers == null ? null : joined(numbers);
    }
}
