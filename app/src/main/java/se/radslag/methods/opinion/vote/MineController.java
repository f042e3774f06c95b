package se.radslag.methods.opinion.vote;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.ConversationRepository;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.conversation.Visible;

/** What one has answered, to look through and change. */
@Controller("opinionMineController")
class MineController {

    private final Activities activities;
    private final ConversationRepository conversations;
    private final StatementRepository statements;
    private final OwnVotes own;

    MineController(
            Activities activities, ConversationRepository conversations, StatementRepository statements, OwnVotes own) {
        this.activities = activities;
        this.conversations = conversations;
        this.statements = statements;
        this.own = own;
    }

    @GetMapping("/aktiviteter/{activityId}/asikter/mina")
    Html show(
            @PathVariable long activityId,
            @CookieValue(name = OwnVotes.COOKIE, defaultValue = "") String guest,
            Visitor visitor) {
        Activity activity = Visible.to(visitor, activities.get(activityId, Conversation.METHOD));
        Map<Long, Stance> mine = own.of(activityId, visitor, guest);
        List<Statement> answered = statements.list(mine.keySet());
        return new Html(
                "opinion/mine",
                new MinePage(activity, conversations.find(activityId).orElseThrow(NotFound::new), answered, mine));
    }
}
