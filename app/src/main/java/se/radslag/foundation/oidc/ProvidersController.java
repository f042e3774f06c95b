package se.radslag.foundation.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** Where people can sign in elsewhere: set up by the administrator. */
@Controller
class ProvidersController {

    private static final String PATH = "/arbete/organisation/inloggning";
    private static final String REMOVAL = PATH + "/{id}/ta-bort";
    private static final int MOST = 300;
    private static final Map<String, String> USUAL = Map.of("namnfalt", "name", "epostfalt", "email");

    private final ProviderRepository providers;
    private final ChangeProviders change;

    ProvidersController(ProviderRepository providers, ChangeProviders change) {
        this.providers = providers;
        this.change = change;
    }

    @GetMapping(PATH)
    Html show(Visitor visitor, Frame frame, HttpServletRequest request) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("oidc/providers", page(USUAL, new Errors(frame), frame, request));
    }

    @PostMapping(PATH)
    View add(
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        var errors = new Errors(frame);
        for (String field : List.of("etikett", "utfardare", "klient", "hemlighet", "namnfalt", "epostfalt")) {
            errors.text(field, typed.get(field), MOST, "oidc.missing." + field);
        }
        if (!isSafe(typed.getOrDefault("utfardare", "").strip())) {
            errors.add("utfardare", "oidc.issuer.wrong");
        }
        if (!assurances(frame).containsKey(typed.getOrDefault("sakerhet", ""))) {
            errors.add("sakerhet", "oidc.assurance.choose");
        }
        if (!errors.any()) {
            Provider provider = provider(typed);
            if (readable(provider)) {
                change.add(provider);
                Flash.say(response, frame.t("administration.saved"));
                return Onward.to(PATH);
            }
            errors.add("roller", "oidc.roles.wrong");
        }
        return Html.invalid("oidc/providers", page(typed, errors, frame, request));
    }

    @GetMapping(REMOVAL)
    Html askRemoval(@PathVariable long id, Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        Provider provider = providers.find(id).orElseThrow(NotFound::new);
        return new Html("oidc/remove", new ProviderRemovalPage(id, provider.label()));
    }

    @PostMapping(REMOVAL)
    View remove(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        if (!change.remove(id)) {
            throw new NotFound();
        }
        Flash.say(response, frame.t("administration.saved"));
        return Onward.to(PATH);
    }

    private static Provider provider(Map<String, String> typed) {
        return new Provider(
                0,
                typed.getOrDefault("etikett", "").strip(),
                typed.getOrDefault("utfardare", "").strip(),
                typed.getOrDefault("klient", "").strip(),
                typed.getOrDefault("hemlighet", "").strip(),
                Assurance.valueOf(typed.getOrDefault("sakerhet", "")),
                typed.getOrDefault("namnfalt", "").strip(),
                typed.getOrDefault("epostfalt", "").strip(),
                typed.getOrDefault("nummerfalt", "").strip(),
                typed.getOrDefault("gruppfalt", "").strip(),
                typed.getOrDefault("roller", "").strip());
    }

    private static boolean readable(Provider provider) {
        try {
            provider.rolesByGroup();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Only what travels encrypted, or not at all. */
    private static boolean isSafe(String issuer) {
        try {
            URI uri = URI.create(issuer);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && "localhost".equals(uri.getHost()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private ProvidersPage page(Map<String, String> typed, Errors errors, Frame frame, HttpServletRequest request) {
        return new ProvidersPage(
                providers.list(), OidcController.back(request), typed, assurances(frame), errors.byField());
    }

    private static Map<String, String> assurances(Frame frame) {
        var names = new LinkedHashMap<String, String>();
        for (Assurance assurance : List.of(Assurance.E_IDENTIFICATION, Assurance.STRONG, Assurance.CONFIRMED_ADDRESS)) {
            names.put(assurance.name(), frame.t("oidc.assurance." + assurance.name()));
        }
        return names;
    }
}
