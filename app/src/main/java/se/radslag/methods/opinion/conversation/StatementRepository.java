package se.radslag.methods.opinion.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Contribution;
import se.radslag.methods.opinion.conversation.Statement.Origin;
import se.radslag.methods.opinion.conversation.Statement.Standing;

/** Statements with how they have been voted on. */
@Repository
public class StatementRepository {

    /** The name of statements among what is moderated. */
    public static final String KIND = "pastaende";

    private static final String SELECT = """
            select statement.*, tally.agree, tally.disagree, tally.pass, tally.unclear
            from opinion_statement statement join opinion_tally tally on tally.statement_id = statement.id
            """;

    private final JdbcClient sql;

    StatementRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds the statement that the contribution is. */
    public void add(Contribution contribution, String text, String language, Origin origin, Standing standing) {
        sql.sql("""
                insert into opinion_statement (id, activity_id, dialogue_id, number, author_id, text, language,
                    origin, standing)
                values (:id, :activity, :dialogue, :number, :author, :text, :language, :origin, :standing)
                """)
                .param("id", contribution.id())
                .param("activity", contribution.activityId())
                .param("dialogue", contribution.dialogueId())
                .param("number", contribution.number())
                .param("author", contribution.authorId())
                .param("text", text)
                .param("language", language)
                .param("origin", origin.name())
                .param("standing", standing.name())
                .update();
        sql.sql("insert into opinion_tally (statement_id) values (:id)")
                .param("id", contribution.id())
                .update();
    }

    public Optional<Statement> find(long id) {
        return sql.sql(SELECT + " where statement.id = :id")
                .param("id", id)
                .query(Statement.class)
                .optional();
    }

    /** The statements that exist among the ids, by number. */
    public List<Statement> list(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.sql(SELECT + " where statement.id = any (:ids) order by statement.number")
                        .param("ids", ids.toArray(Long[]::new))
                        .query(Statement.class)
                        .list();
    }

    /** The statements of the activity that are voted on, by number: some hundreds, a few thousand at most. */
    public List<Statement> listShown(long activityId) {
        return sql.sql(SELECT + """
                 where statement.activity_id = :activity and statement.standing = 'SHOWN' order by statement.number
                """)
                .param("activity", activityId)
                .query(Statement.class)
                .list();
    }

    /** The statements of the activity in the standing, the oldest first. */
    public List<Statement> list(long activityId, Standing standing, int most) {
        return sql.sql(SELECT + """
                 where statement.activity_id = :activity and statement.standing = :standing
                order by statement.id limit :most
                """)
                .param("activity", activityId)
                .param("standing", standing.name())
                .param("most", most)
                .query(Statement.class)
                .list();
    }

    /** Moves the statement from one standing to another; false, and nothing is done, if it does not stand so. */
    public boolean stand(long id, Standing from, Standing to) {
        return sql.sql("update opinion_statement set standing = :to where id = :id and standing = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** Says why a statement is not voted on any more, and which one says the same. */
    public void explain(long id, String reason, @Nullable Long mergedInto) {
        sql.sql("update opinion_statement set standing_reason = :reason, merged_into = :into where id = :id")
                .param("id", id)
                .param("reason", reason)
                .param("into", mergedInto)
                .update();
    }

    /**
     * Notes that a statement stands in the place of another.
     *
     * @param agreed whether its author said yes, or null where nobody known wrote it
     */
    public void addReplacement(long from, long into, String reason, long personId, @Nullable Boolean agreed) {
        sql.sql("""
                insert into opinion_replacement (from_id, into_id, reason, person_id, agreed)
                values (:from, :into, :reason, :person, :agreed)
                """)
                .param("agreed", agreed)
                .param("from", from)
                .param("into", into)
                .param("reason", reason)
                .param("person", personId)
                .update();
    }

    /** The statements in whose place the one with the id stands, by number. */
    public List<Statement> listReplaced(long id) {
        return sql.sql(SELECT + """
                 join opinion_replacement replacement on replacement.from_id = statement.id
                where replacement.into_id = :id order by statement.number
                """).param("id", id).query(Statement.class).list();
    }

    /** The statements that stand in the place of the one with the id, by number. */
    public List<Statement> listReplacements(long id) {
        return sql.sql(SELECT + """
                 join opinion_replacement replacement on replacement.into_id = statement.id
                where replacement.from_id = :id order by statement.number
                """).param("id", id).query(Statement.class).list();
    }
}
