package se.radslag.foundation.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.organisation.EmailAddress;
import se.radslag.foundation.safety.RateLimits;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.SafePath;
import se.radslag.foundation.web.Tokens;

/** Signing in with a code by e-mail, and the page that shows the other ways. */
@Controller
class SignInController {

    private static final int DEMO_PEOPLE = 24;
    private static final int CODES_TO_AN_ADDRESS = 5;
    private static final int CODES_FROM_A_NETWORK = 60;
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final RequestCode requestCode;
    private final CodeRepository codes;
    private final RateLimits limits;
    private final List<SignInWay> ways;
    private final DemoRepository people;
    private final boolean demo;

    SignInController(
            RequestCode requestCode,
            CodeRepository codes,
            RateLimits limits,
            List<SignInWay> ways,
            DemoRepository people,
            @Value("${radslag.demo:false}") boolean demo) {
        this.requestCode = requestCode;
        this.codes = codes;
        this.limits = limits;
        this.ways =
                ways.stream().sorted(Comparator.comparingInt(SignInWay::order)).toList();
        this.people = people;
        this.demo = demo;
    }

    @GetMapping("/logga-in")
    Html show(@RequestParam(defaultValue = "/") String till, Frame frame) {
        return new Html("identity/signIn", page(till, "", new Errors(frame), frame));
    }

    @PostMapping("/logga-in")
    View send(
            @RequestParam(defaultValue = "/") String till,
            @RequestParam(defaultValue = "") String epost,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        var errors = new Errors(frame);
        if (!EmailAddress.isLikely(epost)) {
            errors.add("epost", "identity.email.unlikely");
            return Html.invalid("identity/signIn", page(till, epost, errors, frame));
        }
        return letter(epost, till, frame, request, response);
    }

    @PostMapping("/logga-in/kod/ny")
    View sendAgain(
            @RequestParam(defaultValue = "/") String till,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> email = CodeCookie.token(request)
                .flatMap(token -> codes.find(Tokens.hash(token)))
                .map(CodeRepository.Sent::email);
        return email.isEmpty()
                ? Onward.to(withTill("/logga-in", till))
                : letter(email.get(), till, frame, request, response);
    }

    private View letter(
            String email, String till, Frame frame, HttpServletRequest request, HttpServletResponse response) {
        limits.take("code-to", email, CODES_TO_AN_ADDRESS, QUARTER);
        limits.take("code-from", RateLimits.network(request.getRemoteAddr()), CODES_FROM_A_NETWORK, QUARTER);
        response.addHeader(HttpHeaders.SET_COOKIE, CodeCookie.of(requestCode.to(email, frame), request));
        return Onward.to(withTill("/logga-in/kod", till));
    }

    private SignInPage page(String till, String email, Errors errors, Frame frame) {
        return new SignInPage(
                SafePath.of(till),
                email,
                errors.byField(),
                ways.stream().flatMap(way -> way.choices(frame).stream()).toList(),
                demo ? people.list(DEMO_PEOPLE) : List.of());
    }

    static String withTill(String path, String till) {
        return path + "?till=" + URLEncoder.encode(SafePath.of(till), StandardCharsets.UTF_8);
    }
}
