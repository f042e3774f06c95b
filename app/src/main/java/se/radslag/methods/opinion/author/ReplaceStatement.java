package se.radslag.methods.opinion.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.Statement.Standing;
import se.radslag.methods.opinion.conversation.StatementRepository;

/**
 * Puts others in the place of a statement, worded anew or split into several. Whose it is, is asked first: with an author
 * who is known, it waits for their answer.
 */
@UseCase
public class ReplaceStatement {

    private final Activities activities;
    private final Contributions contributions;
    private final StatementRepository statements;
    private final RewordingRepository rewordings;
    private final Authors authors;
    private final Audit audit;

    ReplaceStatement(
            Activities activities,
            Contributions contributions,
            StatementRepository statements,
            RewordingRepository rewordings,
            Authors authors,
            Audit audit) {
        this.activities = activities;
        this.contributions = contributions;
        this.statements = statements;
        this.rewordings = rewordings;
        this.authors = authors;
        this.audit = audit;
    }

    /** What became of a wish to reword. */
    public enum Outcome {
        REPLACED,
        /** The author has been asked. */
        ASKED,
        /** The statement is not voted on and does not wait. */
        STALE
    }

    /** Rewords what is nobody's known or the person's own, and asks the author of anything else. */
    public Outcome wish(Statement statement, List<String> texts, String reason, long personId) {
        if (statement.authorId() == null || statement.authorId() == personId) {
            return replace(statement, texts, reason, personId, statement.authorId() != null)
                    ? Outcome.REPLACED
                    : Outcome.STALE;
        }
        if (!canBeReplaced(statement)) {
            return Outcome.STALE;
        }
        rewordings.propose(statement.id(), texts, reason, personId);
        audit.record("opinion.rewording-proposed", "statement/" + statement.id(), Map.of("into", texts.size()));
        authors.tell(
                statement,
                "opinion.letter.rewording",
                "/pastaenden/" + statement.id() + "/omformulering",
                "– " + String.join("\n– ", texts),
                reason);
        return Outcome.ASKED;
    }

    private static boolean canBeReplaced(Statement statement) {
        return statement.standing() == Standing.SHOWN || statement.standing() == Standing.WAITING;
    }

    /** Does as the author says; false, and nothing is done, if they have answered already, or the statement is gone. */
    public boolean answer(Statement statement, Rewording rewording, boolean accepted) {
        if (!canBeReplaced(statement) || !rewordings.answer(rewording.id(), accepted)) {
            return false;
        }
        if (accepted) {
            long by = rewording.personId() == null
                    ? java.util.Objects.requireNonNull(statement.authorId())
                    : rewording.personId();
            replace(statement, rewording.texts(), rewording.reason(), by, true);
        } else {
            audit.record("opinion.rewording-declined", "statement/" + statement.id());
        }
        if (rewording.personId() != null) {
            authors.tell(
                    rewording.personId(),
                    statement,
                    accepted ? "opinion.letter.accepted" : "opinion.letter.declined",
                    statement.path());
        }
        return true;
    }

    /** They are the author's too. What was voted on the old one stays with it and counts no more. */
    private boolean replace(Statement statement, List<String> texts, String reason, long personId, boolean agreed) {
        if (!canBeReplaced(statement) || !statements.stand(statement.id(), statement.standing(), Standing.REPLACED)) {
            return false;
        }
        statements.explain(statement.id(), reason, null);
        Activity activity = activities.find(statement.activityId()).orElseThrow();
        var into = new ArrayList<Long>();
        for (String text : texts) {
            Contribution contribution =
                    contributions.add(activity, statement.authorId(), text, Channel.WEB, Statement::path);
            statements.add(contribution, text, statement.language(), statement.origin(), Standing.SHOWN);
            statements.addReplacement(
                    statement.id(), contribution.id(), reason, personId, statement.authorId() == null ? null : agreed);
            into.add(contribution.id());
        }
        contributions.stand(statement.id(), se.radslag.dialogue.Standing.WITHDRAWN);
        audit.record("opinion.replaced", "statement/" + statement.id(), Map.of("into", into));
        return true;
    }
}
