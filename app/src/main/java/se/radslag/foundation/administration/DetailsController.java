package se.radslag.foundation.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.organisation.AddOrganisation;
import se.radslag.foundation.organisation.ChangeOrganisation;
import se.radslag.foundation.organisation.EmailAddress;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** The organisation's name and contact. */
@Controller
class DetailsController {

    private static final int PHONE_MOST = 40;
    private static final int ADDRESS_MOST = 300;

    private final Organisations organisations;
    private final ChangeOrganisation change;

    DetailsController(Organisations organisations, ChangeOrganisation change) {
        this.organisations = organisations;
        this.change = change;
    }

    @GetMapping("/arbete/organisation")
    Html show(Visitor visitor, Frame frame, Typed typed) {
        visitor.require(Role.ADMINISTRATOR);
        var errors = new Errors(frame).byField();
        if (!typed.isEmpty()) {
            return new Html(
                    "administration/details",
                    new DetailsPage(
                            typed.get("namn"), typed.get("epost"), typed.get("telefon"), typed.get("adress"), errors));
        }
        Organisation now = organisations.current();
        return new Html(
                "administration/details",
                new DetailsPage(
                        now.name(),
                        Objects.requireNonNullElse(now.email(), ""),
                        Objects.requireNonNullElse(now.phone(), ""),
                        Objects.requireNonNullElse(now.postalAddress(), ""),
                        errors));
    }

    @PostMapping("/arbete/organisation")
    View save(
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") String epost,
            @RequestParam(defaultValue = "") String telefon,
            @RequestParam(defaultValue = "") String adress,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        var errors = new Errors(frame).text("namn", namn, AddOrganisation.NAME_MOST);
        if (!epost.isBlank() && !EmailAddress.isLikely(epost)) {
            errors.add("epost", "identity.email.unlikely");
        }
        atMost(errors, "telefon", telefon, PHONE_MOST);
        atMost(errors, "adress", adress, ADDRESS_MOST);
        if (errors.any()) {
            return Html.invalid(
                    "administration/details", new DetailsPage(namn, epost, telefon, adress, errors.byField()));
        }
        change.details(namn.strip(), orNull(epost), orNull(telefon), orNull(adress));
        organisations.forget();
        Flash.say(response, frame.t("administration.saved"));
        return Onward.to("/arbete/organisation");
    }

    private static void atMost(Errors errors, String field, String text, int most) {
        if (!text.isBlank()) {
            errors.text(field, text, most);
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
