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

    private static final String SELECT = """
            select statement.*, tally.agree, tally.disagree, tally.pass, tally.unclear
            from opinion_statement statement join opinion_tally tally on tally.statement_id = statement.id
            """;

    private final JdbcClient sql;

    StatementRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Adds the statement that the contribution is.
     *
     * @param participantId the voice that wrote it, where nobody known did; or null
     * @param interviewId the interview in which it was said, or null
     */
    public void add(
            Contribution contribution,
            String text,
            String language,
            Origin origin,
            Standing standing,
            @Nullable Long participantId,
            @Nullable Long interviewId) {
        sql.sql("""
                insert into opinion_statement (id, activity_id, dialogue_id, number, author_id, participant_id, text,
                    language, origin, interview_id, standing)
                values (:id, :activity, :dialogue, :number, :author, :participant, :text, :language, :origin, :interview,
                    :standing)
                """)
                .param("id", contribution.id())
                .param("activity", contribution.activityId())
                .param("dialogue", contribution.dialogueId())
                .param("number", contribution.number())
                .param("author", contribution.authorId())
                .param("participant", participantId)
                .param("text", text)
                .param("language", language)
                .param("origin", origin.name())
                .param("interview", interviewId)
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
}
