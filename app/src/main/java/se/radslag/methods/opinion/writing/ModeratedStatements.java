package se.radslag.methods.opinion.writing;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.moderation.Moderated;
import se.radslag.foundation.moderation.Subject;
import se.radslag.methods.opinion.conversation.Statement.Standing;
import se.radslag.methods.opinion.conversation.StatementRepository;

/** Statements can be flagged and hidden, those too that wait to be looked at. */
@Component
class ModeratedStatements implements Moderated {

    private final StatementRepository statements;
    private final Contributions contributions;

    ModeratedStatements(StatementRepository statements, Contributions contributions) {
        this.statements = statements;
        this.contributions = contributions;
    }

    @Override
    public String kind() {
        return StatementRepository.KIND;
    }

    @Override
    public List<Subject> list(Collection<Long> ids) {
        return statements.list(ids).stream()
                .map(statement -> new Subject(
                        statement.id(),
                        statement.text(),
                        "",
                        statement.path(),
                        statement.authorId(),
                        statement.dialogueId(),
                        statement.standing() == Standing.HIDDEN))
                .toList();
    }

    @Override
    public boolean hide(long id) {
        boolean hidden = statements.stand(id, Standing.SHOWN, Standing.HIDDEN)
                || statements.stand(id, Standing.WAITING, Standing.HIDDEN);
        if (hidden) {
            contributions.stand(id, se.radslag.dialogue.Standing.HIDDEN);
        }
        return hidden;
    }

    @Override
    public void show(long id) {
        if (statements.stand(id, Standing.HIDDEN, Standing.SHOWN)) {
            contributions.stand(id, se.radslag.dialogue.Standing.STANDING);
        }
    }
}
