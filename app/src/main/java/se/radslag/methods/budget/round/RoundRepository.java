package se.radslag.methods.budget.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.methods.budget.round.BudgetRound.Category;
import se.radslag.methods.budget.round.BudgetRound.Pot;

/** Rounds with their pots and categories. */
@Repository
public class RoundRepository {

    private final JdbcClient sql;

    RoundRepository(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(
            long activityId,
            long dialogueId,
            String currency,
            String criteria,
            @Nullable Integer leastAge,
            BallotKind ballot,
            @Nullable Integer mostChoices,
            int leastChoices,
            @Nullable Integer points,
            String rule,
            String utility,
            String completion,
            String ties,
            @Nullable Long seed,
            int leastVotes,
            @Nullable LocalDate ideasUntil,
            String decided,
            @Nullable Instant rulesPublishedAt,
            int version) {

        BudgetRound with(List<Pot> pots, List<Category> categories) {
            return new BudgetRound(
                    activityId,
                    dialogueId,
                    currency,
                    criteria,
                    leastAge,
                    ballot,
                    mostChoices,
                    leastChoices,
                    points,
                    rule,
                    utility,
                    completion,
                    ties,
                    seed,
                    leastVotes,
                    ideasUntil,
                    decided,
                    pots,
                    categories,
                    rulesPublishedAt,
                    version);
        }
    }

    /** The round of the activity, if it has been set up. */
    public Optional<BudgetRound> find(long activityId) {
        return sql.sql("""
                        select round.*, publication.at as rules_published_at
                        from budget_round round left join budget_rules_publication publication using (organisation_id, activity_id)
                        where activity_id = :activity
                        """)
                .param("activity", activityId)
                .query(Row.class)
                .optional()
                .map(row -> row.with(listPots(activityId), listCategories(activityId)));
    }

    /** Notes that the vote opens; false if it has been opened before. */
    boolean addOpening(long activityId) {
        return sql.sql("insert into budget_opening (activity_id) values (:activity) on conflict do nothing")
                        .param("activity", activityId)
                        .update()
                == 1;
    }

    /** Notes that the vote ends; false if it is not open. */
    boolean endOpening(long activityId) {
        return sql.sql("update budget_opening set ended_at = now() where activity_id = :activity and ended_at is null")
                        .param("activity", activityId)
                        .update()
                == 1;
    }

    /** Holds the round until the end of the transaction; false if there is none. */
    public boolean hold(long activityId) {
        return sql.sql("select version from budget_round where activity_id = :activity for update")
                .param("activity", activityId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** What a project must fulfil. */
    public record Criterion(long id, String text) {}

    /** What the round's projects must fulfil, in order. */
    public List<Criterion> listCriteria(long activityId) {
        return sql.sql("select id, text from budget_criterion where activity_id = :activity order by place, id")
                .param("activity", activityId)
                .query(Criterion.class)
                .list();
    }

    private List<Pot> listPots(long activityId) {
        return sql.sql("select id, name, area_id, amount from budget_pot where activity_id = :activity order by id")
                .param("activity", activityId)
                .query(Pot.class)
                .list();
    }

    private List<Category> listCategories(long activityId) {
        return sql.sql("select id, name, least, most from budget_category where activity_id = :activity order by id")
                .param("activity", activityId)
                .query(Category.class)
                .list();
    }
}
