package se.radslag.methods.opinion.map;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Unheard;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;

/** Finds who was heard in a conversation, and who was not, as everyone may know it. */
@Component
public class Hearing {

    private final Channels channels;
    private final StatementRepository statements;
    private final Unheard unheard;

    Hearing(Channels channels, StatementRepository statements, Unheard unheard) {
        this.channels = channels;
        this.statements = statements;
        this.unheard = unheard;
    }

    public Heard of(Activity activity, Frame frame) {
        List<Statement> shown = statements.listShown(activity.id());
        return new Heard(
                channels.of(activity.id()),
                count(shown, Statement.Origin.INTERVIEW),
                count(shown, Statement.Origin.UNVOICED),
                unheard.counted(activity.dialogueId(), frame).orElse(null));
    }

    private static int count(List<Statement> shown, Statement.Origin origin) {
        return (int) shown.stream().filter(one -> one.origin() == origin).count();
    }
}
