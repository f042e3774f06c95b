package se.radslag.methods.opinion.work;

import java.util.List;
import java.util.Map;
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

/** Adds statements from the organisation: the first ones, and perspectives that nobody has voiced. */
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
            add(activity, text, "sv", origin);
        }
    }

    private void add(Activity activity, String text, String language, Origin origin) {
        Contribution contribution = contributions.add(activity, null, text, Channel.WEB, Statement::path);
        statements.add(contribution, text, language, origin, Standing.SHOWN);
        audit.record(
                "opinion.added",
                "statement/" + contribution.id(),
                Map.of("number", contribution.number(), "origin", origin));
    }
}
