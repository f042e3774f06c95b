package se.radslag.methods.opinion.writing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Participation;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Conversation.Writing;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.Statement.Origin;
import se.radslag.methods.opinion.conversation.Statement.Standing;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.vote.AgreeWithOwn;

/** Adds a participant's statement, once for each form; its author agrees with it. */
@UseCase
class WriteStatement {

    private final Participation participation;
    private final Contributions contributions;
    private final StatementRepository statements;
    private final AgreeWithOwn agree;
    private final SubmissionRepository submissions;
    private final Audit audit;

    WriteStatement(
            Participation participation,
            Contributions contributions,
            StatementRepository statements,
            AgreeWithOwn agree,
            SubmissionRepository submissions,
            Audit audit) {
        this.participation = participation;
        this.contributions = contributions;
        this.statements = statements;
        this.agree = agree;
        this.submissions = submissions;
        this.audit = audit;
    }

    /** What became of it. */
    sealed interface Written {
        /** @param shown whether others see it already */
        record There(boolean shown) implements Written {}

        /** @param reasonKey message key of why not */
        record NotNow(String reasonKey, Object... arguments) implements Written {}
    }

    Written of(Visitor visitor, Activity activity, Conversation conversation, String text, UUID form) {
        if (conversation.writing() == Writing.NO) {
            return new Written.NotNow("opinion.write.not-here");
        }
        boolean shown = conversation.writing() == Writing.AFTER;
        return switch (participation.of(visitor, activity)) {
            case Participation.Verdict.NotNow(String reasonKey, Object[] arguments) ->
                new Written.NotNow(reasonKey, arguments);
            case Participation.Verdict.Welcome() -> {
                if (submissions.claim(form).isEmpty()) {
                    submissions.settle(form, conversation.path());
                    write(visitor, activity, text, shown);
                }
                yield new Written.There(shown);
            }
        };
    }

    private void write(Visitor visitor, Activity activity, String text, boolean shown) {
        long author = visitor.known().id();
        Channel channel = visitor.onBehalf() == null ? Channel.WEB : Channel.DESK;
        Contribution contribution = contributions.add(activity, author, text, channel, Statement::path);
        statements.add(
                contribution,
                text,
                visitor.locale().getLanguage(),
                Origin.PARTICIPANT,
                shown ? Standing.SHOWN : Standing.WAITING);
        if (!shown) {
            contributions.stand(contribution.id(), se.radslag.dialogue.Standing.HIDDEN);
        }
        agree.with(activity.id(), author, List.of(contribution.id()));
        audit.record("opinion.written", "statement/" + contribution.id(), Map.of("number", contribution.number()));
    }
}
