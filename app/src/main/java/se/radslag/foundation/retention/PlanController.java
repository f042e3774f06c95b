package se.radslag.foundation.retention;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;

/** The information management plan, and the times in it. */
@Controller
class PlanController {

    static final String PATH = "/arbete/gallring";

    private final InformationPlan plan;
    private final List<PlanNote> notes;
    private final ChooseTerm choose;

    PlanController(InformationPlan plan, List<PlanNote> notes, ChooseTerm choose) {
        this.plan = plan;
        this.notes = notes;
        this.choose = choose;
    }

    @GetMapping(PATH)
    Html show(Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html(
                "retention/plan",
                new PlanPage(plan.lines(), keys(PlanNote.Lasting.PRESERVED), keys(PlanNote.Lasting.PASSING)));
    }

    @GetMapping(PATH + "/tid/{kind}")
    Html ask(@PathVariable String kind, Visitor visitor, Frame frame) {
        visitor.require(Role.ADMINISTRATOR);
        InformationPlan.Line line = line(kind);
        return new Html(
                "retention/term", new TermPage(line, Integer.toString(line.days()), new Errors(frame).byField()));
    }

    @PostMapping(PATH + "/tid/{kind}")
    View set(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String dagar,
            @RequestParam(defaultValue = "") String bekraftat,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        InformationPlan.Line line = line(kind);
        Disposable disposable = plan.find(kind).orElseThrow(NotFound::new);
        String typed = dagar.strip();
        int days = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
        if (!disposable.term().allows(days)) {
            var errors = new Errors(frame)
                    .add(
                            "dagar",
                            "retention.term.wrong",
                            line.term().least(),
                            line.term().most());
            return Html.invalid("retention/term", new TermPage(line, dagar, errors.byField()));
        }
        if (days < line.days() && bekraftat.isEmpty()) {
            return new Html(
                    "retention/shortening", new ShorteningPage(line, days, disposable.countDue(plan.before(days))));
        }
        choose.of(disposable, days, visitor.known().id());
        Flash.say(response, frame.t("retention.term.saved"));
        return Onward.to(PATH);
    }

    private InformationPlan.Line line(String kind) {
        return plan.lines().stream()
                .filter(line -> line.key().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<String> keys(PlanNote.Lasting lasting) {
        return notes.stream()
                .filter(note -> note.lasting() == lasting)
                .map(PlanNote::key)
                .sorted()
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        WorkEntry retentionWork() {
            return new WorkEntry(PATH, "retention", 82, visitor -> visitor.has(Role.ADMINISTRATOR));
        }

        @Bean
        PlanNote auditLogNote() {
            return new PlanNote("retention.note.audit", PlanNote.Lasting.PRESERVED);
        }

        @Bean
        PlanNote disposalLogNote() {
            return new PlanNote("retention.note.disposals", PlanNote.Lasting.PRESERVED);
        }

        @Bean
        PlanNote sessionsNote() {
            return new PlanNote("retention.note.sessions", PlanNote.Lasting.PASSING);
        }

        @Bean
        PlanNote codesNote() {
            return new PlanNote("retention.note.codes", PlanNote.Lasting.PASSING);
        }

        @Bean
        PlanNote draftsNote() {
            return new PlanNote("retention.note.drafts", PlanNote.Lasting.PASSING);
        }

        @Bean
        PlanNote ratesNote() {
            return new PlanNote("retention.note.rates", PlanNote.Lasting.PASSING);
        }
    }
}
