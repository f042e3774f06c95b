package se.radslag.methods.opinion.work;

import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.ConversationRepository;

/** Sets a conversation up, and changes its rules. */
@UseCase
class ChangeConversation {

    private final ConversationRepository conversations;
    private final Audit audit;

    ChangeConversation(ConversationRepository conversations, Audit audit) {
        this.conversations = conversations;
        this.audit = audit;
    }

    /** The activity's conversation, which is set up with the rules that most have if it is not there. */
    Conversation get(long activityId, long dialogueId) {
        return conversations.find(activityId).orElseGet(() -> {
            conversations.addOrdinary(activityId, dialogueId);
            audit.record("opinion.set-up", "activity/" + activityId);
            return conversations.find(activityId).orElseThrow();
        });
    }

    /** False, and nothing is done, if somebody else has changed them since. */
    boolean to(Conversation changed) {
        if (!conversations.change(changed)) {
            return false;
        }
        audit.record(
                "opinion.rules-changed",
                "activity/" + changed.activityId(),
                Map.of(
                        "voices", changed.voices(),
                        "writing", changed.writing(),
                        "longest", changed.longest(),
                        "enough", changed.enough()));
        return true;
    }
}
