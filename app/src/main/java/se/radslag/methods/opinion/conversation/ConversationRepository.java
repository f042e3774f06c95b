package se.radslag.methods.opinion.conversation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Conversations. */
@Repository
public class ConversationRepository {

    private final JdbcClient sql;

    ConversationRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The conversation of the activity, if it has been set up. */
    public Optional<Conversation> find(long activityId) {
        return sql.sql("select * from opinion_conversation where activity_id = :activity")
                .param("activity", activityId)
                .query(Conversation.class)
                .optional();
    }

    /** Sets the conversation up with the rules that most have, unless it is there. */
    public void addOrdinary(long activityId, long dialogueId) {
        sql.sql("""
                insert into opinion_conversation (activity_id, dialogue_id) values (:activity, :dialogue)
                on conflict do nothing
                """).param("activity", activityId).param("dialogue", dialogueId).update();
    }

    /** Changes its rules; false, and nothing is done, if they were changed since the version. */
    public boolean change(Conversation conversation) {
        return sql.sql("""
                update opinion_conversation
                set voices = :voices, writing = :writing, longest = :longest, enough = :enough, version = version + 1
                where activity_id = :activity and version = :version
                """)
                        .param("voices", conversation.voices().name())
                        .param("writing", conversation.writing().name())
                        .param("longest", conversation.longest())
                        .param("enough", conversation.enough())
                        .param("activity", conversation.activityId())
                        .param("version", conversation.version())
                        .update()
                == 1;
    }
}
