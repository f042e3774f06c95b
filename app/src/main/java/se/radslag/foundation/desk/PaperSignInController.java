package se.radslag.foundation.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.identity.Admission;
import se.radslag.foundation.organisation.RegisterPerson;
import se.radslag.foundation.safety.RateLimits;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.SafePath;

/** Signs in with a code from paper; the first time, a name is asked for. The code never stands in an address. */
@Controller
class PaperSignInController {

    static final String PATH = "/logga-in/papperskod";

    /** What is printed on the paper, being short to type. */
    static final String SHORT = "/kod";

    private static final String TEMPLATE = "desk/paperSignIn";
    private static final int CODE_MOST = 40;

    /** A school class behind one network address, each of whom types twice, and some of them wrong. */
    private static final int TRIES_FROM_A_NETWORK = 120;

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final UseCode useCode;
    private final Admission admission;
    private final RateLimits limits;

    PaperSignInController(UseCode useCode, Admission admission, RateLimits limits) {
        this.useCode = useCode;
        this.admission = admission;
        this.limits = limits;
    }

    @GetMapping(SHORT)
    View go() {
        return Onward.to(PATH);
    }

    @GetMapping(PATH)
    View show(@RequestParam(defaultValue = "/") String till, Frame frame) {
        return new Html(TEMPLATE, new PaperSignInPage(SafePath.of(till), "", null, new Errors(frame).byField()));
    }

    @PostMapping(PATH)
    View take(
            @RequestParam(defaultValue = "/") String till,
            @RequestParam(defaultValue = "") String kod,
            @RequestParam(required = false) @Nullable String namn,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.take("paper-code-try", RateLimits.network(request.getRemoteAddr()), TRIES_FROM_A_NETWORK, QUARTER);
        var errors = new Errors(frame).text("kod", kod, CODE_MOST);
        Optional<PaperCode> code = PaperCode.read(kod);
        if (code.isEmpty()) {
            errors.add("kod", "desk.paper.shape");
            return invalid(till, kod, null, errors);
        }
        if (namn != null && errors.text("namn", namn, RegisterPerson.NAME_MOST).any()) {
            return invalid(till, kod, namn, errors);
        }
        switch (useCode.of(code.get(), namn)) {
            case UseCode.Outcome.Welcome(long personId) -> {
                return admission.admit(personId, Assurance.HANDED_OUT, till, request, response);
            }
            case UseCode.Outcome.Newcomer() -> {
                return new Html(TEMPLATE, new PaperSignInPage(SafePath.of(till), kod, "", errors.byField()));
            }
            case UseCode.Outcome.Unknown() -> errors.add("kod", "desk.paper.unknown", frame.organisationName());
            case UseCode.Outcome.Expired expired ->
                errors.add("kod", "desk.paper.expired", frame.day(expired.lastDay()));
            case UseCode.Outcome.Withdrawn() -> errors.add("kod", "desk.paper.withdrawn");
        }
        return invalid(till, kod, null, errors);
    }

    private static View invalid(String till, String code, @Nullable String name, Errors errors) {
        return Html.invalid(TEMPLATE, new PaperSignInPage(SafePath.of(till), code, name, errors.byField()));
    }
}
