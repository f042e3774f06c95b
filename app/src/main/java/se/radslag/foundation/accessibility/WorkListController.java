package se.radslag.foundation.accessibility;

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

/** What visitors report, and its answers. */
@Controller
class WorkListController {

    static final String PATH = "/arbete/tillganglighet";
    private static final int MOST_WAITING = 200;
    private static final int PAGE = 50;
    private static final int ANSWER_MOST = 2_000;

    private final AccessibilityRepository repository;
    private final AnswerReport answer;

    WorkListController(AccessibilityRepository repository, AnswerReport answer) {
        this.repository = repository;
        this.answer = answer;
    }

    @GetMapping(PATH)
    Html show(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long fore, Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        List<Report> answered = repository.listReports(false, fore, PAGE);
        return new Html(
                "accessibility/work",
                new WorkPage(
                        repository.listShortcomings(),
                        repository.listReports(true, Long.MAX_VALUE, MOST_WAITING),
                        answered,
                        answered.size() < PAGE
                                ? null
                                : PATH + "?fore=" + answered.getLast().id()));
    }

    @GetMapping(PATH + "/rapporter/{reportId}")
    Html read(@PathVariable long reportId, Visitor visitor, Frame frame) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("accessibility/answer", new AnswerPage(report(reportId), "", new Errors(frame).byField()));
    }

    @PostMapping(PATH + "/rapporter/{reportId}")
    View answer(
            @PathVariable long reportId,
            @RequestParam(defaultValue = "") String svar,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        Report report = report(reportId);
        var errors = new Errors(frame).text("svar", svar, ANSWER_MOST);
        if (errors.any()) {
            return Html.invalid("accessibility/answer", new AnswerPage(report, svar, errors.byField()));
        }
        answer.of(
                report,
                svar.strip(),
                frame.t("accessibility.letter.subject"),
                frame.t("accessibility.letter.body", svar.strip(), report.text(), frame.organisationName()),
                visitor.known().id());
        Flash.say(response, frame.t("accessibility.answered"));
        return Onward.to(PATH);
    }

    private Report report(long reportId) {
        return repository.findReport(reportId).orElseThrow(NotFound::new);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        WorkEntry accessibilityWork() {
            return new WorkEntry(PATH, "accessibility", 84, visitor -> visitor.has(Role.ADMINISTRATOR));
        }
    }
}
