package se.radslag.dialogue.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.process.PhaseClock;
import se.radslag.dialogue.process.Plan;
import se.radslag.dialogue.process.Plans;
import se.radslag.dialogue.process.RunDialogue;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** The whole plan at a glance, and what is done with it: publication, pause, end. */
@Controller
class RunController {

    private final Plans plans;
    private final RunDialogue run;
    private final PhaseClock clock;
    private final Contributions contributions;

    RunController(Plans plans, RunDialogue run, PhaseClock clock, Contributions contributions) {
        this.plans = plans;
        this.run = run;
        this.clock = clock;
        this.contributions = contributions;
    }

    @GetMapping("/arbete/dialoger/{id:\\d+}")
    Html show(@PathVariable long id, Visitor visitor) {
        Plan plan = plans.get(id, visitor);
        return new Html("desk/plan", new PlanPage(plan, plans.gaps(plan), plans.today(), Map.of()));
    }

    @GetMapping("/arbete/dialoger/{id}/publicera")
    Object confirmPublication(@PathVariable long id, Visitor visitor) {
        Plan plan = plans.get(id, visitor);
        return plan.isPublished() || !plans.gaps(plan).isEmpty()
                ? "redirect:" + plan.path()
                : new Html("desk/reason", Acts.plain(plan, plan.isInformation() ? "publish-information" : "publish"));
    }

    @PostMapping("/arbete/dialoger/{id}/publicera")
    String publish(
            @PathVariable long id,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = plans.get(id, visitor);
        boolean ready = plan.version() == version && plans.gaps(plan).isEmpty();
        if (ready && run.publish(plan)) {
            clock.run();
            Flash.say(response, frame.t("process.published"));
            return "redirect:/dialoger/" + plan.slug();
        }
        Flash.say(response, frame.t("process.not-published"));
        return "redirect:" + plan.path();
    }

    @GetMapping("/arbete/dialoger/{id}/avsluta")
    Html confirmEnd(@PathVariable long id, Visitor visitor) {
        return new Html("desk/reason", Acts.end(running(id, visitor), contributions.countUnanswered(id)));
    }

    @PostMapping("/arbete/dialoger/{id}/avsluta")
    String close(
            @PathVariable long id,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = running(id, visitor);
        if (run.close(plan, version)) {
            clock.run();
            Flash.say(response, frame.t("process.closed"));
        } else {
            Flash.say(response, frame.t("process.not-done"));
        }
        return "redirect:" + plan.path();
    }

    @GetMapping("/arbete/dialoger/{id}/pausa")
    Object pauseForm(@PathVariable long id, Visitor visitor, Typed typed) {
        Plan plan = running(id, visitor);
        return plan.pause() != null
                ? "redirect:" + plan.path()
                : new Html("desk/reason", Acts.reasoned(plan, "pause", new Fields(typed.fields()), Map.of()));
    }

    @PostMapping("/arbete/dialoger/{id}/pausa")
    Object pause(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = running(id, visitor);
        var fields = new Fields(form);
        Errors errors = new Errors(frame).text("skal", fields.get("skal"), 400);
        if (errors.any()) {
            return Html.invalid("desk/reason", Acts.reasoned(plan, "pause", fields, errors.byField()));
        }
        if (run.pause(plan, fields.get("skal"))) {
            Flash.say(response, frame.t("process.paused-done"));
        } else {
            Flash.say(response, frame.t("process.not-done"));
        }
        return "redirect:" + plan.path();
    }

    @GetMapping("/arbete/dialoger/{id}/ateruppta")
    Object confirmResumption(@PathVariable long id, Visitor visitor) {
        Plan plan = running(id, visitor);
        return plan.pause() == null ? "redirect:" + plan.path() : new Html("desk/reason", Acts.plain(plan, "resume"));
    }

    @PostMapping("/arbete/dialoger/{id}/ateruppta")
    String resume(
            @PathVariable long id,
            @RequestParam long paus,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Plan plan = running(id, visitor);
        if (run.resume(plan, paus)) {
            Flash.say(response, frame.t("process.resumed"));
        } else {
            Flash.say(response, frame.t("process.not-done"));
        }
        return "redirect:" + plan.path();
    }

    /** The plan, if it is published and not ended. */
    private Plan running(long id, Visitor visitor) {
        Plan plan = plans.get(id, visitor);
        if (!plan.isPublished() || plan.isClosed()) {
            throw new NotFound();
        }
        return plan;
    }
}
