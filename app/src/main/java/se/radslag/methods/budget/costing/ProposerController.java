package se.radslag.methods.budget.costing;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Refused;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.Rounds;

/** What the one whose idea a project was says about it. */
@Controller
class ProposerController {

    private static final int LONGEST = 1_000;

    private final Rounds rounds;
    private final Proposers proposers;
    private final CombinationRepository combinations;
    private final CostProject cost;
    private final CombineProjects combine;

    ProposerController(
            Rounds rounds,
            Proposers proposers,
            CombinationRepository combinations,
            CostProject cost,
            CombineProjects combine) {
        this.rounds = rounds;
        this.proposers = proposers;
        this.combinations = combinations;
        this.cost = cost;
        this.combine = combine;
    }

    @PostMapping("/projekt/{id}/svar")
    Object reply(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String svar,
            @RequestParam(defaultValue = "") String asikt,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Rounds.FoundProject found = own(id, visitor);
        String text = svar.strip();
        boolean wants = asikt.equals("andra");
        var errors = new Errors(frame);
        if (!wants && !asikt.equals("bra")) {
            errors.add("asikt", "budget.reply.choose");
        }
        if (wants || !text.isEmpty()) {
            errors.text("svar", text, LONGEST, "budget.reply.say-what");
        }
        if (!errors.any()
                && cost.reply(
                                found.project(),
                                wants ? "CHANGE_WANTED" : "AGREED",
                                text,
                                visitor.known().id())
                        instanceof CostProject.Outcome.NotNow(String key)) {
            errors.add("asikt", key);
        }
        if (errors.any()) {
            return Html.invalid(
                    "budget/reply", new ReplyPage(found.activity(), found.project(), asikt, svar, errors.byField()));
        }
        Flash.say(response, frame.t("budget.reply.thanks"));
        return back(found.project());
    }

    @PostMapping("/projekt/{id}/slaihop/{combinationId}")
    String answer(
            @PathVariable long id,
            @PathVariable long combinationId,
            @RequestParam String svar,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Project project = own(id, visitor).project();
        if (combinations
                .find(combinationId)
                .filter(one -> one.fromId() == id || one.intoId() == id)
                .isEmpty()) {
            throw new NotFound();
        }
        CombineProjects.Outcome outcome = combine.answer(
                project, combinationId, svar.equals("ja"), visitor.known().id());
        Flash.say(
                response,
                frame.t("budget.consent."
                        + outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
        return back(project);
    }

    private static String back(Project project) {
        return "redirect:" + project.path() + "#din-ide";
    }

    private Rounds.FoundProject own(long id, Visitor visitor) {
        long person = visitor.known().id();
        Rounds.FoundProject found = rounds.seenProject(id, visitor);
        if (proposers.of(found.project()).filter(author -> author == person).isEmpty()) {
            throw new Refused("budget.refused.proposer");
        }
        return found;
    }
}
