package se.radslag.foundation.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.organisation.RegisterPerson;
import se.radslag.foundation.safety.RateLimits;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.SafePath;
import se.radslag.foundation.web.Tokens;

/** Takes the code from the letter; then the name, from someone new. */
@Controller
class CodeController {

    private static final int TRIES_FROM_A_NETWORK = 200;
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final CodeRepository codes;
    private final RedeemCode redeem;
    private final Admission admission;
    private final RateLimits limits;

    CodeController(CodeRepository codes, RedeemCode redeem, Admission admission, RateLimits limits) {
        this.codes = codes;
        this.redeem = redeem;
        this.admission = admission;
        this.limits = limits;
    }

    @GetMapping("/logga-in/kod")
    View show(@RequestParam(defaultValue = "/") String till, Frame frame, HttpServletRequest request) {
        Optional<CodeRepository.Sent> sent = sent(request);
        return sent.isEmpty()
                ? Onward.to(SignInController.withTill("/logga-in", till))
                : new Html("identity/code", page(till, sent.get(), "", new Errors(frame)));
    }

    @PostMapping("/logga-in/kod")
    View take(
            @RequestParam(defaultValue = "/") String till,
            @RequestParam(defaultValue = "") String kod,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.take("code-try", RateLimits.network(request.getRemoteAddr()), TRIES_FROM_A_NETWORK, QUARTER);
        Optional<CodeRepository.Sent> sent = sent(request);
        if (sent.isEmpty()) {
            Flash.say(response, frame.t("identity.code.gone"));
            return Onward.to(SignInController.withTill("/logga-in", till));
        }
        var errors = new Errors(frame);
        String code = kod.replaceAll("\\s", "");
        if (!code.matches("[0-9]{6}")) {
            errors.add("kod", "identity.code.shape");
            return Html.invalid("identity/code", page(till, sent.get(), kod, errors));
        }
        String token = CodeCookie.token(request).orElseThrow();
        switch (redeem.take(token, code)) {
            case RedeemCode.Outcome.Welcome welcome -> {
                response.addHeader(HttpHeaders.SET_COOKIE, CodeCookie.none(request));
                return admission.admit(welcome.personId(), Assurance.CONFIRMED_ADDRESS, till, request, response);
            }
            case RedeemCode.Outcome.Newcomer newcomer -> {
                return Onward.to(SignInController.withTill("/logga-in/namn", till));
            }
            case RedeemCode.Outcome.Wrong(int left) ->
                errors.add("kod", left == 0 ? "identity.code.spent" : "identity.code.wrong", left);
            case RedeemCode.Outcome.Expired expired -> errors.add("kod", "identity.code.expired");
        }
        return Html.invalid("identity/code", page(till, sent(request).orElse(sent.get()), kod, errors));
    }

    @GetMapping("/logga-in/namn")
    View askName(@RequestParam(defaultValue = "/") String till, Frame frame, HttpServletRequest request) {
        return sent(request).filter(CodeRepository.Sent::confirmed).isEmpty()
                ? Onward.to(SignInController.withTill("/logga-in", till))
                : new Html("identity/name", new NamePage(SafePath.of(till), "", new Errors(frame).byField()));
    }

    @PostMapping("/logga-in/namn")
    View takeName(
            @RequestParam(defaultValue = "/") String till,
            @RequestParam(defaultValue = "") String namn,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        var errors = new Errors(frame).text("namn", namn, RegisterPerson.NAME_MOST);
        if (errors.any()) {
            return Html.invalid("identity/name", new NamePage(SafePath.of(till), namn, errors.byField()));
        }
        Optional<Long> person = CodeCookie.token(request).flatMap(token -> redeem.name(token, namn));
        if (person.isEmpty()) {
            Flash.say(response, frame.t("identity.code.gone"));
            return Onward.to(SignInController.withTill("/logga-in", till));
        }
        response.addHeader(HttpHeaders.SET_COOKIE, CodeCookie.none(request));
        return admission.admit(person.get(), Assurance.CONFIRMED_ADDRESS, till, request, response);
    }

    private Optional<CodeRepository.Sent> sent(HttpServletRequest request) {
        return CodeCookie.token(request).flatMap(token -> codes.find(Tokens.hash(token)));
    }

    private static CodePage page(String till, CodeRepository.Sent sent, String code, Errors errors) {
        boolean over = sent.expired() || sent.tries() >= RedeemCode.TRIES;
        return new CodePage(SafePath.of(till), sent.email(), code, over, errors.byField());
    }
}
