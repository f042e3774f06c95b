package se.radslag.foundation.oidc;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.WebUtils;
import se.radslag.foundation.identity.Admission;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.SafePath;
import se.radslag.foundation.web.Tokens;

/** Sends someone to sign in elsewhere, and takes them in when they come back. */
@Controller
class OidcController {

    private static final Logger LOG = LoggerFactory.getLogger(OidcController.class);
    private static final String BACK = "/logga-in/svar";
    private static final String COOKIE = "radslag-elsewhere";
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final ProviderRepository providers;
    private final Conversation conversation;
    private final RecognisePerson recognise;
    private final Admission admission;

    OidcController(
            ProviderRepository providers, Conversation conversation, RecognisePerson recognise, Admission admission) {
        this.providers = providers;
        this.conversation = conversation;
        this.recognise = recognise;
        this.admission = admission;
    }

    @GetMapping("/logga-in/med/{id}")
    View leave(
            @PathVariable long id,
            @RequestParam(defaultValue = "/") String till,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        Provider provider = providers.find(id).orElseThrow(NotFound::new);
        String state = Tokens.fresh();
        var attempt =
                new ProviderRepository.Attempt(id, Tokens.fresh(), new CodeVerifier().getValue(), SafePath.of(till));
        try {
            String address = conversation.address(provider, state, attempt.nonce(), attempt.verifier(), back(request));
            providers.addAttempt(Tokens.hash(state), attempt, LIFE);
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(state, LIFE, request));
            return Onward.outside(address);
        } catch (Conversation.Unsound fault) {
            return failed(fault, frame, response);
        }
    }

    @GetMapping(BACK)
    View comeBack(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        Cookie own = WebUtils.getCookie(request, COOKIE);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request));
        if (own == null || state.isEmpty() || !own.getValue().equals(state)) {
            return refused(frame, response);
        }
        var attempt = providers.takeAttempt(Tokens.hash(state));
        if (attempt.isEmpty() || code.isEmpty()) {
            return refused(frame, response);
        }
        Provider provider = providers.find(attempt.get().providerId()).orElseThrow(NotFound::new);
        try {
            Map<String, Object> claims = conversation.claims(
                    provider, code, attempt.get().nonce(), attempt.get().verifier(), back(request));
            long person = recognise.by(provider, claims, frame.t("oidc.nameless"));
            return admission.admit(person, provider.assurance(), attempt.get().till(), request, response);
        } catch (Conversation.Unsound fault) {
            return failed(fault, frame, response);
        }
    }

    private static View failed(Conversation.Unsound fault, Frame frame, HttpServletResponse response) {
        LOG.warn("Signing in elsewhere failed", fault);
        return refused(frame, response);
    }

    private static View refused(Frame frame, HttpServletResponse response) {
        Flash.say(response, frame.t("oidc.refused"));
        return Onward.to("/logga-in");
    }

    /** The address that a provider sends people back to. */
    static String back(HttpServletRequest request) {
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + request.getServerPort())
                + request.getContextPath() + BACK;
    }

    private static String cookie(String state, Duration life, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, state)
                .path(request.getContextPath() + "/logga-in")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }
}
