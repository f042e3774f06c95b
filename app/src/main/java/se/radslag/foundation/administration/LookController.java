package se.radslag.foundation.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.radslag.foundation.organisation.ChangeOrganisation;
import se.radslag.foundation.organisation.Logo;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.web.AccentTheme;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** The organisation's look: a colour is shown on the page before it is chosen. */
@Controller
class LookController {

    private static final String PATH = "/arbete/organisation/utseende";

    private final Organisations organisations;
    private final ChangeOrganisation change;

    LookController(Organisations organisations, ChangeOrganisation change) {
        this.organisations = organisations;
        this.change = change;
    }

    /** @param farg a colour to try */
    @GetMapping(PATH)
    View show(@RequestParam(required = false) @Nullable String farg, Visitor visitor, Frame frame) {
        visitor.require(Role.ADMINISTRATOR);
        var errors = new Errors(frame);
        return farg == null ? page(organisations.current().accent(), null, null, errors) : tried(farg, errors, frame);
    }

    @PostMapping(PATH)
    View choose(
            @RequestParam(defaultValue = "") String farg, Visitor visitor, Frame frame, HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        if (AccentTheme.of(farg) instanceof AccentTheme.Refused) {
            return tried(farg, new Errors(frame), frame);
        }
        change.accent(farg.strip().toLowerCase(Locale.ROOT));
        organisations.forget();
        Flash.say(response, frame.t("administration.saved"));
        return Onward.to(PATH);
    }

    @PostMapping("/arbete/organisation/logotyp")
    View upload(@RequestParam MultipartFile logotyp, Visitor visitor, Frame frame, HttpServletResponse response)
            throws IOException {
        visitor.require(Role.ADMINISTRATOR);
        return switch (Logo.of(logotyp.getBytes())) {
            case Logo.Outcome.Refused(String reasonKey) ->
                page(organisations.current().accent(), null, null, new Errors(frame).add("logotyp", reasonKey));
            case Logo.Outcome.Made(Logo logo) -> set(logo, frame, response);
        };
    }

    @PostMapping("/arbete/organisation/logotyp/ta-bort")
    View remove(Visitor visitor, Frame frame, HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        return set(null, frame, response);
    }

    private View set(@Nullable Logo logo, Frame frame, HttpServletResponse response) {
        change.logo(logo);
        organisations.forget();
        Flash.say(response, frame.t("administration.saved"));
        return Onward.to(PATH);
    }

    private View tried(String farg, Errors errors, Frame frame) {
        return switch (AccentTheme.of(farg)) {
            case AccentTheme.Accepted(AccentTheme theme) -> page(farg, theme.css(), null, errors);
            case AccentTheme.Refused(String reasonKey, double contrast, String nearest) -> {
                if (contrast > 0) {
                    errors.add(
                            "farg", "administration.accent.contrast", String.format(frame.locale(), "%.1f", contrast));
                } else {
                    errors.add("farg", reasonKey);
                }
                yield page(farg, null, nearest, errors);
            }
        };
    }

    private Html page(String accent, @Nullable String preview, @Nullable String nearest, Errors errors) {
        Organisation now = organisations.current();
        var page = new LookPage(accent, now.hasLogo(), preview, nearest, errors.byField());
        return errors.any() ? Html.invalid("administration/look", page) : new Html("administration/look", page);
    }
}
