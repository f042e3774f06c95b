package se.radslag.methods.opinion.conversation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.moderation.Moderation;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Statement.Standing;

/** The page of a statement: its words, how it was answered, and what became of it. */
@Controller
class StatementController {

    private final Activities activities;
    private final StatementRepository statements;
    private final Contributions contributions;
    private final Moderation moderation;
    private final InOtherLanguages translations;
    private final OnTheMap map;

    StatementController(
            Activities activities,
            StatementRepository statements,
            Contributions contributions,
            Moderation moderation,
            InOtherLanguages translations,
            OnTheMap map) {
        this.activities = activities;
        this.statements = statements;
        this.contributions = contributions;
        this.moderation = moderation;
        this.translations = translations;
        this.map = map;
    }

    @GetMapping("/pastaenden/{id}")
    Html show(@PathVariable long id, Visitor visitor) {
        Statement statement = statements.find(id).orElseThrow(NotFound::new);
        Activity activity =
                Visible.to(visitor, activities.find(statement.activityId()).orElseThrow(NotFound::new));
        boolean own = visitor.isKnown()
                && statement.authorId() != null
                && statement.authorId() == visitor.known().id();
        boolean moderates = visitor.hasIn(activity.dialogueId(), Role.MODERATOR, Role.FACILITATOR, Role.ADMINISTRATOR);
        if (statement.standing() == Standing.WAITING && !own && !moderates) {
            throw new NotFound();
        }
        boolean withdrawn = statement.standing() == Standing.WITHDRAWN;
        boolean hidden = statement.standing() == Standing.HIDDEN;
        return new Html(
                "opinion/statement",
                new StatementPage(
                        activity,
                        statement,
                        !hidden && !withdrawn || own || moderates,
                        hidden ? moderation.find(StatementRepository.KIND, id).orElse(null) : null,
                        own,
                        moderates,
                        statement.mergedInto() == null
                                ? null
                                : statements.find(statement.mergedInto()).orElse(null),
                        statements.listReplacements(id),
                        statements.listReplaced(id),
                        hidden || withdrawn ? List.of() : translations.of(id),
                        statement.standing() == Standing.SHOWN && StatementPage.counted(statement)
                                ? map.why(statement).orElse(null)
                                : null,
                        contributions.answers(Set.of(id)).get(id)));
    }
}
