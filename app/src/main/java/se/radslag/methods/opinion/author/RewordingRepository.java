package se.radslag.methods.opinion.author;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Other words that were proposed for statements, and statements that their authors take back. */
@Repository
public class RewordingRepository {

    private static final RowMapper<Rewording> ROW = (row, number) -> {
        List<String> texts = Arrays.asList((String[]) row.getArray("texts").getArray());
        long person = row.getLong("person_id");
        boolean nobody = row.wasNull();
        boolean accepted = row.getBoolean("accepted");
        boolean unanswered = row.wasNull();
        return new Rewording(
                row.getLong("id"),
                row.getLong("statement_id"),
                texts,
                row.getString("reason"),
                nobody ? null : person,
                row.getTimestamp("at").toInstant(),
                unanswered ? null : accepted);
    };

    private final JdbcClient sql;

    RewordingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds a proposal in place of one that the author has not answered. */
    void propose(long statementId, List<String> texts, String reason, long personId) {
        sql.sql("delete from opinion_rewording where statement_id = :statement and accepted is null")
                .param("statement", statementId)
                .update();
        sql.sql("""
                insert into opinion_rewording (statement_id, texts, reason, person_id)
                values (:statement, :texts::text[], :reason, :person)
                """)
                .param("statement", statementId)
                .param("texts", texts.toArray(String[]::new))
                .param("reason", reason)
                .param("person", personId)
                .update();
    }

    /** The proposal that the author has not answered. */
    public Optional<Rewording> findOpen(long statementId) {
        return sql.sql("select * from opinion_rewording where statement_id = :statement and accepted is null")
                .param("statement", statementId)
                .query(ROW)
                .optional();
    }

    /** All proposals for the statement, the latest first. */
    public List<Rewording> list(long statementId) {
        return sql.sql("select * from opinion_rewording where statement_id = :statement order by id desc")
                .param("statement", statementId)
                .query(ROW)
                .list();
    }

    /** Notes the author's answer; false, and nothing is done, if there is one already. */
    boolean answer(long id, boolean accepted) {
        return sql.sql("""
                        update opinion_rewording set accepted = :accepted, answered_at = now()
                        where id = :id and accepted is null
                        """).param("id", id).param("accepted", accepted).update() == 1;
    }

    /** Whether anybody but the person has answered the statement. */
    boolean hasOthersVotes(long statementId, long personId) {
        return sql.sql("""
                select exists (
                  select from opinion_vote vote
                  join opinion_participant participant on participant.id = vote.participant_id
                  where vote.statement_id = :statement and participant.person_id is distinct from :person)
                """)
                .param("statement", statementId)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    /** Takes the votes off a statement, and its words out. */
    void empty(long statementId) {
        sql.sql("delete from opinion_vote where statement_id = :id")
                .param("id", statementId)
                .update();
        sql.sql("update opinion_tally set agree = 0, disagree = 0, pass = 0, unclear = 0 where statement_id = :id")
                .param("id", statementId)
                .update();
        sql.sql("update opinion_statement set text = '…' where id = :id")
                .param("id", statementId)
                .update();
        sql.sql("delete from opinion_translation where statement_id = :id")
                .param("id", statementId)
                .update();
        sql.sql("delete from opinion_rewording where statement_id = :id")
                .param("id", statementId)
                .update();
    }
}
