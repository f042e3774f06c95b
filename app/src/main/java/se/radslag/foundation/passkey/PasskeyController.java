package se.radslag.foundation.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;
import se.radslag.foundation.identity.Admission;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Refused;
import se.radslag.foundation.web.SafePath;
import se.radslag.foundation.web.Visitor;

/** One's own keys: added, removed, and signed in with. */
@Controller
class PasskeyController {

    private static final String MINE = "/min-sida/nycklar";
    private static final String IN = "/logga-in/nyckel";
    private static final int NAME_MOST = 60;

    private final Ceremony ceremony;
    private final PasskeyRepository keys;
    private final Admission admission;

    PasskeyController(Ceremony ceremony, PasskeyRepository keys, Admission admission) {
        this.ceremony = ceremony;
        this.keys = keys;
        this.admission = admission;
    }

    @GetMapping(MINE)
    Html show(Visitor visitor, Frame frame) {
        return new Html(
                "passkey/mine", new PasskeysPage(keys.list(sure(visitor).id()), "", new Errors(frame).byField()));
    }

    /** What the browser hands to the device: {@code PublicKeyCredentialCreationOptions} in JSON. */
    @PostMapping(value = MINE + "/utmaning", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Object> challengeToAdd(Visitor visitor, Frame frame, HttpServletRequest request) {
        Visitor.Known me = sure(visitor);
        byte[] handle = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(visitor.organisation())
                .putLong(me.id())
                .array();
        return Map.of(
                "challenge", base64(ceremony.challenge(me.id())),
                "rp", Map.of("id", request.getServerName(), "name", frame.organisationName()),
                "user", Map.of("id", base64(handle), "name", me.name(), "displayName", me.name()),
                "pubKeyCredParams",
                        List.of(
                                Map.of("type", "public-key", "alg", -7),
                                Map.of("type", "public-key", "alg", -8),
                                Map.of("type", "public-key", "alg", -257)),
                "authenticatorSelection", Map.of("residentKey", "required", "userVerification", "required"),
                "attestation", "none",
                "timeout", 300_000);
    }

    @PostMapping(MINE)
    View add(
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") String svar,
            Visitor visitor,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        long me = sure(visitor).id();
        var errors = new Errors(frame).text("namn", namn, NAME_MOST);
        if (!errors.any() && !ceremony.register(me, namn.strip(), svar, place(request))) {
            errors.add("namn", "passkey.not-added");
        }
        if (errors.any()) {
            return Html.invalid("passkey/mine", new PasskeysPage(keys.list(me), namn, errors.byField()));
        }
        Flash.say(response, frame.t("passkey.added"));
        return Onward.to(MINE);
    }

    @PostMapping(MINE + "/ta-bort")
    View remove(@RequestParam long nyckel, Visitor visitor, Frame frame, HttpServletResponse response) {
        if (!ceremony.remove(visitor.known().id(), nyckel)) {
            throw new NotFound();
        }
        Flash.say(response, frame.t("passkey.removed"));
        return Onward.to(MINE);
    }

    @GetMapping(IN)
    Html signIn(@RequestParam(defaultValue = "/") String till, Frame frame) {
        return new Html("passkey/signIn", new PasskeySignInPage(SafePath.of(till), new Errors(frame).byField()));
    }

    /** What the browser hands to the device: {@code PublicKeyCredentialRequestOptions} in JSON. */
    @PostMapping(value = IN + "/utmaning", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Object> challengeToSignIn(HttpServletRequest request) {
        return Map.of(
                "challenge",
                base64(ceremony.challenge(null)),
                "rpId",
                request.getServerName(),
                "userVerification",
                "required",
                "timeout",
                300_000);
    }

    @PostMapping(IN)
    View enter(
            @RequestParam(defaultValue = "/") String till,
            @RequestParam(defaultValue = "") String svar,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        return ceremony.recognise(svar, place(request))
                .map(person -> admission.admit(person, Assurance.STRONG, till, request, response))
                .orElseGet(() -> Html.invalid(
                        "passkey/signIn",
                        new PasskeySignInPage(
                                SafePath.of(till),
                                new Errors(frame)
                                        .add("nyckel", "passkey.not-known")
                                        .byField())));
    }

    /** Someone whose address we know to be theirs: a key makes us no surer of who someone is than we were. */
    private static Visitor.Known sure(Visitor visitor) {
        Visitor.Known known = visitor.known();
        if (!visitor.assurance().atLeast(Assurance.CONFIRMED_ADDRESS)) {
            throw new Refused("passkey.unsure");
        }
        return known;
    }

    private static Place place(HttpServletRequest request) {
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        String host = request.getServerName();
        return new Place(request.getScheme() + "://" + host + (usual ? "" : ":" + request.getServerPort()), host);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
