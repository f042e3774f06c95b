package se.radslag.methods.opinion.work;

import java.util.Map;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.opinion.author.Authors;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.Statement.Standing;
import se.radslag.methods.opinion.conversation.StatementRepository;

/** Lets one statement stand for two that say the same. A person always decides: opposites look like duplicates. */
@UseCase
class MergeStatements {

    private final StatementRepository statements;
    private final Contributions contributions;
    private final Authors authors;
    private final Audit audit;

    MergeStatements(StatementRepository statements, Contributions contributions, Authors authors, Audit audit) {
        this.authors = authors;
        this.statements = statements;
        this.contributions = contributions;
        this.audit = audit;
    }

    /** False, and nothing is done, unless both are voted on. */
    boolean of(Statement from, Statement into, String reason) {
        if (into.standing() != Standing.SHOWN || !statements.stand(from.id(), Standing.SHOWN, Standing.MERGED)) {
            return false;
        }
        statements.explain(from.id(), reason, into.id());
        contributions.merge(from.id(), into.id());
        authors.tell(from, "opinion.letter.merged", into.path(), into.text(), reason);
        audit.record("opinion.merged", "statement/" + from.id(), Map.of("into", into.id()));
        return true;
    }
}
