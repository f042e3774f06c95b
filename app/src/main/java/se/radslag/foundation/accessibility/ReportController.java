package se.radslag.foundation.accessibility;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.organisation.EmailAddress;
import se.radslag.foundation.safety.RateLimits;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Visitor;

/** Where anyone says what is in their way, signed in or not. */
@Controller
class ReportController {

    private static final String PATH = StatementController.PATH + "/rapportera";
    private static final int PAGE_MOST = 300;
    private static final int TEXT_MOST = 2_000;
    private static final int EMAIL_MOST = 200;
    private static final int MOST_AN_HOUR = 10;

    private final ReportHindrance report;
    private final RateLimits limits;

    ReportController(ReportHindrance report, RateLimits limits) {
        this.report = report;
        this.limits = limits;
    }

    @GetMapping(PATH)
    Html ask(@RequestParam(defaultValue = "") String sida, Frame frame) {
        return new Html("accessibility/report", page(sida, "", "", UUID.randomUUID(), new Errors(frame)));
    }

    @PostMapping(PATH)
    View take(
            @RequestParam(defaultValue = "") String sida,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String epost,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        var errors = new Errors(frame);
        if (!sida.isBlank()) {
            errors.text("sida", sida, PAGE_MOST);
        }
        errors.text("text", text, TEXT_MOST);
        if (!epost.isBlank()) {
            errors.text("epost", epost, EMAIL_MOST);
            if (!EmailAddress.isLikely(epost)) {
                errors.add("epost", "identity.email.unlikely");
            }
        }
        if (errors.any()) {
            return Html.invalid("accessibility/report", page(sida, text, epost, once, errors));
        }
        limits.take(
                "accessibility-report", RateLimits.network(request.getRemoteAddr()), MOST_AN_HOUR, Duration.ofHours(1));
        report.of(
                once,
                sida.strip(),
                text.strip(),
                epost.isBlank() ? null : epost.strip(),
                visitor.isKnown() ? visitor.known().id() : null);
        Flash.say(response, frame.t("accessibility.report.thanks"));
        return Onward.to(StatementController.PATH);
    }

    private static ReportPage page(String sida, String text, String email, UUID once, Errors errors) {
        return new ReportPage(sida, text, email, once.toString(), errors.byField());
    }
}
