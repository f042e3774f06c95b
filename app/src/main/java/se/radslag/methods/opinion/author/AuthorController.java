package se.radslag.methods.opinion.author;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.Statement.Standing;
import se.radslag.methods.opinion.conversation.StatementRepository;

/** What only the author of a statement can decide: to take it back, and whether it may be worded anew. */
@Controller("opinionAuthorController")
class AuthorController {

    private static final String WITHDRAW = "/pastaenden/{id}/ta-tillbaka";
    private static final String REWORDING = "/pastaenden/{id}/omformulering";

    private final Activities activities;
    private final StatementRepository statements;
    private final RewordingRepository rewordings;
    private final WithdrawStatement withdraw;
    private final ReplaceStatement replace;

    AuthorController(
            Activities activities,
            StatementRepository statements,
            RewordingRepository rewordings,
            WithdrawStatement withdraw,
            ReplaceStatement replace) {
        this.activities = activities;
        this.statements = statements;
        this.rewordings = rewordings;
        this.withdraw = withdraw;
        this.replace = replace;
    }

    @GetMapping(WITHDRAW)
    Html askWithdraw(@PathVariable long id, Visitor visitor) {
        Statement statement = own(id, visitor);
        return new Html(
                "opinion/withdraw",
                new AuthorPage(
                        running(statement),
                        statement,
                        null,
                        rewordings.hasOthersVotes(id, visitor.known().id())));
    }

    @PostMapping(WITHDRAW)
    String withdraw(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        Statement statement = own(id, visitor);
        running(statement);
        Flash.say(
                response,
                frame.t(
                        switch (withdraw.of(statement, visitor.known().id())) {
                            case GONE -> "opinion.withdrawn.gone";
                            case HIDDEN -> "opinion.withdrawn.hidden";
                            case STALE -> "process.error.stale";
                        }));
        return "redirect:" + Conversation.path(statement.activityId());
    }

    /** The activity, while its result is not final. */
    private Activity running(Statement statement) {
        return activities
                .find(statement.activityId())
                .filter(activity -> activity.state() != Activity.State.CLOSED)
                .orElseThrow(NotFound::new);
    }

    @GetMapping(REWORDING)
    Html rewording(@PathVariable long id, Visitor visitor) {
        Statement statement = own(id, visitor);
        return new Html(
                "opinion/rewording",
                new AuthorPage(
                        activities.find(statement.activityId()).orElseThrow(NotFound::new),
                        statement,
                        rewordings.findOpen(id).orElseThrow(NotFound::new),
                        false));
    }

    /** @param svar {@code ja} or {@code nej} */
    @PostMapping(REWORDING)
    String answer(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String svar,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Statement statement = own(id, visitor);
        Rewording rewording = rewordings.findOpen(id).orElseThrow(NotFound::new);
        if (!svar.equals("ja") && !svar.equals("nej")) {
            return "redirect:" + rewording.path();
        }
        boolean done = replace.answer(statement, rewording, svar.equals("ja"));
        Flash.say(
                response,
                frame.t(
                        !done
                                ? "process.error.stale"
                                : svar.equals("ja") ? "opinion.rewording.accepted" : "opinion.rewording.declined"));
        return "redirect:" + statement.path();
    }

    /** The visitor's own statement, while it is voted on or waits. */
    private Statement own(long id, Visitor visitor) {
        long person = visitor.known().id();
        return statements
                .find(id)
                .filter(statement -> statement.authorId() != null && statement.authorId() == person)
                .filter(statement -> statement.standing() == Standing.SHOWN || statement.standing() == Standing.WAITING)
                .orElseThrow(NotFound::new);
    }
}
