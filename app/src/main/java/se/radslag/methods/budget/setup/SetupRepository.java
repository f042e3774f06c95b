package se.radslag.methods.budget.setup;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.methods.budget.round.Money;

/** What is decided about a round before its rules are published. */
@Repository
class SetupRepository {

    private final JdbcClient sql;

    SetupRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds the round of the activity; false if there is one. */
    boolean addRound(Activity activity) {
        return sql.sql("""
                        insert into budget_round (activity_id, dialogue_id, most_choices) values (:activity, :dialogue, 5)
                        on conflict do nothing
                        """)
                        .param("activity", activity.id())
                        .param("dialogue", activity.dialogueId())
                        .update()
                == 1;
    }

    /** Changes the terms if the round still has the version; false if it has another. */
    boolean changeTerms(long activityId, int version, FrameworkForm form) {
        return sql.sql("""
                        update budget_round set criteria = :criteria, least_age = :age, ideas_until = :ideas,
                            decided = :decided, version = version + 1
                        where activity_id = :activity and version = :version
                        """)
                        .param("activity", activityId)
                        .param("version", version)
                        .param("criteria", form.criteria().strip())
                        .param("age", form.leastAge(), java.sql.Types.INTEGER)
                        .param("ideas", form.ideasUntilDay(), java.sql.Types.DATE)
                        .param("decided", form.decided().strip())
                        .update()
                == 1;
    }

    /** Changes the rules if the round still has the version; false if it has another. */
    boolean changeRules(long activityId, int version, RulesForm form) {
        BallotKind kind = Objects.requireNonNull(form.kind());
        return sql.sql("""
                        update budget_round set ballot = :ballot, most_choices = :most, least_choices = :least,
                            points = :points, rule = :rule, utility = :utility, completion = :completion, ties = :ties,
                            seed = :seed, least_votes = :votes, version = version + 1
                        where activity_id = :activity and version = :version
                        """)
                        .param("activity", activityId)
                        .param("version", version)
                        .param("ballot", kind.name())
                        .param("most", RulesForm.number(form.most()), java.sql.Types.INTEGER)
                        .param("least", RulesForm.number(form.least()))
                        .param(
                                "points",
                                kind == BallotKind.POINTS ? RulesForm.number(form.points()) : null,
                                java.sql.Types.INTEGER)
                        .param("rule", form.rule())
                        .param("utility", form.utility())
                        .param("completion", form.completion())
                        .param("ties", form.ties())
                        .param("seed", form.seedNumber(), java.sql.Types.BIGINT)
                        .param("votes", RulesForm.number(form.leastVotes()))
                        .update()
                == 1;
    }

    /** Whether the pot is of the round and holds projects. */
    boolean isPotUsed(long activityId, long potId) {
        return sql.sql("select exists (select from budget_project where activity_id = :activity and pot_id = :id)")
                .param("activity", activityId)
                .param("id", potId)
                .query(Boolean.class)
                .single();
    }

    /** Whether the category is of the round and holds projects. */
    boolean isCategoryUsed(long activityId, long categoryId) {
        return sql.sql("select exists (select from budget_project where activity_id = :activity and category_id = :id)")
                .param("activity", activityId)
                .param("id", categoryId)
                .query(Boolean.class)
                .single();
    }

    void removePot(long activityId, long potId) {
        sql.sql("delete from budget_pot where activity_id = :activity and id = :id")
                .param("activity", activityId)
                .param("id", potId)
                .update();
    }

    void removeCategory(long activityId, long categoryId) {
        sql.sql("delete from budget_category where activity_id = :activity and id = :id")
                .param("activity", activityId)
                .param("id", categoryId)
                .update();
    }

    /** Changes the pot of the round, or adds it where the row has no id. */
    void keepPot(long activityId, FrameworkForm.PotRow row) {
        Long area = row.area().isEmpty() ? null : Long.valueOf(row.area());
        sql.sql(row.id() == 0 ? """
                                insert into budget_pot (activity_id, name, area_id, amount)
                                values (:activity, :name, :area, :amount)
                                """ : """
                                update budget_pot set name = :name, area_id = :area, amount = :amount
                                where activity_id = :activity and id = :id
                                """)
                .param("activity", activityId)
                .param("id", row.id())
                .param("name", row.name())
                .param("area", area, java.sql.Types.BIGINT)
                .param("amount", Money.of(row.amount()).orElseThrow())
                .update();
    }

    /** Changes the category of the round, or adds it where the row has no id. */
    void keepCategory(long activityId, FrameworkForm.CategoryRow row) {
        sql.sql(row.id() == 0 ? """
                                insert into budget_category (activity_id, name, least, most)
                                values (:activity, :name, :least, :most)
                                """ : """
                                update budget_category set name = :name, least = :least, most = :most
                                where activity_id = :activity and id = :id
                                """)
                .param("activity", activityId)
                .param("id", row.id())
                .param("name", row.name())
                .param("least", amount(row.least()), java.sql.Types.BIGINT)
                .param("most", amount(row.most()), java.sql.Types.BIGINT)
                .update();
    }

    private static @Nullable Long amount(String typed) {
        OptionalLong amount = Money.of(typed);
        return amount.isPresent() ? amount.getAsLong() : null;
    }

    /** Makes these the criteria of the round, in this order; one that stays as it was keeps what was judged by it. */
    void keepCriteria(long activityId, List<String> points) {
        String[] texts = points.toArray(String[]::new);
        sql.sql("""
                delete from budget_verdict where criterion_id in
                    (select id from budget_criterion where activity_id = :activity and text <> all (:texts))
                """).param("activity", activityId).param("texts", texts).update();
        sql.sql("delete from budget_criterion where activity_id = :activity and text <> all (:texts)")
                .param("activity", activityId)
                .param("texts", texts)
                .update();
        sql.sql("""
                update budget_criterion set place = given.place
                from unnest(:texts::text[]) with ordinality as given (text, place)
                where budget_criterion.activity_id = :activity and budget_criterion.text = given.text
                """).param("activity", activityId).param("texts", texts).update();
        sql.sql("""
                insert into budget_criterion (activity_id, place, text)
                select :activity, given.place, given.text
                from unnest(:texts::text[]) with ordinality as given (text, place)
                where not exists (select from budget_criterion
                                  where activity_id = :activity and budget_criterion.text = given.text)
                """).param("activity", activityId).param("texts", texts).update();
    }

    /** Notes that list and rules stand, and gives the round a new version, so that no form from before can change it. */
    void publish(long activityId, long personId) {
        sql.sql("update budget_round set version = version + 1 where activity_id = :activity")
                .param("activity", activityId)
                .update();
        sql.sql("insert into budget_rules_publication (activity_id, person_id) values (:activity, :person)")
                .param("activity", activityId)
                .param("person", personId)
                .update();
    }
}
