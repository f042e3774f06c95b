package se.radslag.methods.proposal.work;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.proposal.ProposalMethod;
import se.radslag.methods.proposal.PublishProposal;

/** Staff takes down a proposal that came on paper, at a desk or by telephone; it counts as any other. */
@Controller
class PaperController {

    static final int LONGEST_TITLE = 100;
    static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_NAME = 120;

    private final Activities activities;
    private final PublishProposal publish;

    PaperController(Activities activities, PublishProposal publish) {
        this.activities = activities;
        this.publish = publish;
    }

    @GetMapping("/arbete/forslag/{activityId}/papper")
    Html show(@PathVariable long activityId, Visitor visitor) {
        return new Html(
                "proposal/paper",
                new PaperPage(
                        activity(activityId, visitor),
                        "",
                        "",
                        "",
                        "",
                        Channel.PAPER,
                        UUID.randomUUID().toString(),
                        Map.of()));
    }

    @PostMapping("/arbete/forslag/{activityId}/papper")
    Object take(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "") String rubrik,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String plats,
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "PAPER") Channel kanal,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = activity(activityId, visitor);
        Errors errors = new Errors(frame).text("rubrik", rubrik, LONGEST_TITLE).text("text", text, LONGEST_TEXT);
        if (!plats.isBlank()) {
            errors.text("plats", plats, LONGEST_NAME);
        }
        if (!namn.isBlank()) {
            errors.text("namn", namn, LONGEST_NAME);
        }
        if (errors.any()) {
            return Html.invalid(
                    "proposal/paper",
                    new PaperPage(activity, rubrik, text, plats, namn, kanal, once.toString(), errors.byField()));
        }
        publish.takeDown(activity, namn.strip(), rubrik.strip(), text.strip(), plats.strip(), kanal, once);
        Flash.say(response, frame.t("proposal.paper.done"));
        return "redirect:/arbete/forslag/" + activityId + "/papper";
    }

    private Activity activity(long activityId, Visitor visitor) {
        visitor.known();
        Activity activity = activities.get(activityId, ProposalMethod.KEY);
        visitor.requireIn(activity.dialogueId(), WorkController.STAFF);
        return activity;
    }
}
