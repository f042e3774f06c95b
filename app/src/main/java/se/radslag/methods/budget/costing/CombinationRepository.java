package se.radslag.methods.budget.costing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Suggestions that one project carries another on. */
@Repository
public class CombinationRepository {

    private static final String SELECT = """
            select combination.id, combination.from_id, combination.into_id, source.title as from_title,
                   target.title as into_title, combination.reason, combination.outcome, combination.at,
                   (select answer from budget_consent consent
                    where consent.combination_id = combination.id and consent.project_id = combination.from_id) as from_answer,
                   (select answer from budget_consent consent
                    where consent.combination_id = combination.id and consent.project_id = combination.into_id) as into_answer
            from budget_combination combination
            join budget_project source on source.id = combination.from_id
            join budget_project target on target.id = combination.into_id
            """;

    private final JdbcClient sql;

    CombinationRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A suggestion that one project carries another on.
     *
     * @param outcome {@code AGREED}, {@code REFUSED} or {@code DROPPED}; null while it is open
     * @param fromAnswer {@code YES} or {@code NO} of the one whose idea the first was; null for none yet
     * @param intoAnswer the same for the second
     */
    public record Combination(
            long id,
            long fromId,
            long intoId,
            String fromTitle,
            String intoTitle,
            String reason,
            @Nullable String outcome,
            Instant at,
            @Nullable String fromAnswer,
            @Nullable String intoAnswer) {

        public boolean isOpen() {
            return outcome == null;
        }

        /** What the one behind the project has answered; null for nothing yet. */
        public @Nullable String answerOf(long projectId) {
            return projectId == fromId ? fromAnswer : intoAnswer;
        }
    }

    /** Suggests it and returns its id; empty if the project is already in an open suggestion as the one carried on. */
    Optional<Long> add(long fromId, long intoId, String reason, long personId) {
        return sql.sql("""
                insert into budget_combination (from_id, into_id, reason, person_id)
                values (:from, :into, :reason, :person)
                on conflict (organisation_id, from_id) where outcome is null do nothing returning id
                """)
                .param("from", fromId)
                .param("into", intoId)
                .param("reason", reason)
                .param("person", personId)
                .query(Long.class)
                .optional();
    }

    Optional<Combination> find(long combinationId) {
        return sql.sql(SELECT + " where combination.id = :id")
                .param("id", combinationId)
                .query(Combination.class)
                .optional();
    }

    /** The suggestions that the project is part of, the latest first. */
    public List<Combination> listOf(long projectId) {
        return sql.sql(SELECT
                        + " where :project in (combination.from_id, combination.into_id) order by combination.id desc")
                .param("project", projectId)
                .query(Combination.class)
                .list();
    }

    /** Notes the answer; false if there is one already. */
    boolean addConsent(long combinationId, long projectId, String answer, @Nullable Long personId) {
        return sql.sql("""
                        insert into budget_consent (combination_id, project_id, answer, person_id)
                        values (:combination, :project, :answer, :person) on conflict do nothing
                        """)
                        .param("combination", combinationId)
                        .param("project", projectId)
                        .param("answer", answer)
                        .param("person", personId, java.sql.Types.BIGINT)
                        .update()
                == 1;
    }

    /** Ends the suggestion; false if it has ended. */
    boolean end(long combinationId, String outcome) {
        return sql.sql("""
                        update budget_combination set outcome = :outcome, ended_at = now()
                        where id = :id and outcome is null
                        """).param("id", combinationId).param("outcome", outcome).update() == 1;
    }

    /** Ends the other open suggestions that the project is part of. */
    void dropOthers(long projectId) {
        sql.sql("""
                update budget_combination set outcome = 'DROPPED', ended_at = now()
                where :project in (from_id, into_id) and outcome is null
                """).param("project", projectId).update();
    }

    /** Lets the project be carried on by another; what it carries on goes along. */
    void merge(long fromId, long intoId, String reason) {
        sql.sql("""
                update budget_project set standing = 'MERGED', merged_into = :into, standing_reason = :reason,
                    version = version + 1
                where id = :from or (merged_into = :from and standing = 'MERGED')
                """)
                .param("from", fromId)
                .param("into", intoId)
                .param("reason", reason)
                .update();
    }
}
