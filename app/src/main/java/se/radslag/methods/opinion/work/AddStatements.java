package se.radslag.methods.opinion.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.Statement.Origin;
import se.radslag.methods.opinion.conversation.Statement.Standing;
import se.radslag.methods.opinion.conversation.StatementRepository;

/** Adds statements from the organisation: the first ones, perspectives that nobody has voiced, and others in the place of one. */
@UseCase
class AddStatements {

    private final Contributions contributions;
    private final StatementRepository statements;
    private final Audit audit;

    AddStatements(Contributions contributions, StatementRepository statements, Audit audit) {
        this.contributions = contributions;
        this.statements = statements;
        this.audit = audit;
    }

    /** Adds the texts as statements that are voted on. */
    void of(Activity activity, List<String> texts, Origin origin) {
        for (String text : texts) {
            add(activity, text, "sv", origin, null);
        }
    }

    /**
     * Puts others in the place of a statement, worded anew or split into several; they are its author's too. What was
     * voted on it stays with it and counts no more.
     *
     * @return false, and nothing is done, if it is not voted on and does not wait
     */
    boolean replace(Activity activity, Statement statement, List<String> texts, String reason, long personId) {
        if (!statements.stand(statement.id(), statement.standing(), Standing.REPLACED)) {
            return false;
        }
        statements.explain(statement.id(), reason, null);
        var into = new ArrayList<Long>();
        for (String text : texts) {
            long id = add(activity, text, statement.language(), statement.origin(), statement.authorId());
            statements.addReplacement(statement.id(), id, reason, personId);
            into.add(id);
        }
        contributions.stand(statement.id(), se.radslag.dialogue.Standing.WITHDRAWN);
        audit.record("opinion.replaced", "statement/" + statement.id(), Map.of("into", into));
        return true;
    }

    private long add(Activity activity, String text, String language, Origin origin, @Nullable Long author) {
        Contribution contribution = contributions.add(activity, author, text, Channel.WEB, Statement::path);
        statements.add(contribution, text, language, origin, Standing.SHOWN);
        audit.record(
                "opinion.added",
                "statement/" + contribution.id(),
                Map.of("number", contribution.number(), "origin", origin));
        return contribution.id();
    }
}
