package se.radslag.foundation.administration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.identity.Admission;
import se.radslag.foundation.organisation.AddOrganisation;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.AccentTheme;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** Adds an organisation to an installation that is open for it; whoever adds it becomes its first administrator. */
@Controller
class NewOrganisationController {

    private static final String LOOK = "/arbete/organisation/utseende";
    private static final Map<String, String> FIELDS =
            Map.of("name", "namn", "slug", "adress", "accent", "farg", "administrator", "namn", "email", "namn");

    private final AddOrganisation add;
    private final PersonRepository people;
    private final Admission admission;
    private final PublicAddress address;
    private final boolean open;

    NewOrganisationController(
            AddOrganisation add,
            PersonRepository people,
            Admission admission,
            PublicAddress address,
            @Value("${radslag.open-installation:${radslag.demo:false}}") boolean open) {
        this.add = add;
        this.people = people;
        this.admission = admission;
        this.address = address;
        this.open = open;
    }

    @GetMapping("/arbete/ny-organisation")
    Html show(Visitor visitor, Typed typed) {
        allowed(visitor);
        String accent = typed.isEmpty() ? AccentTheme.STANDARD : typed.get("farg");
        return new Html(
                "administration/new",
                new NewOrganisationPage(typed.get("namn"), typed.get("adress"), accent, null, Map.of()));
    }

    @PostMapping("/arbete/ny-organisation")
    View add(
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") String adress,
            @RequestParam(defaultValue = "") String farg,
            Visitor visitor,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person me = allowed(visitor);
        String email = me.email() == null ? "" : me.email();
        return switch (add.add(new AddOrganisation.Request(adress.strip(), namn, farg, me.name(), email))) {
            case AddOrganisation.Outcome.Refused(Map<String, String> reasons) -> {
                var errors = new Errors(frame);
                reasons.forEach((field, key) -> errors.add(FIELDS.getOrDefault(field, field), key));
                yield Html.invalid(
                        "administration/new", new NewOrganisationPage(namn, adress, farg, null, errors.byField()));
            }
            case AddOrganisation.Outcome.Added(Organisation added, long administrator) -> {
                admission.admitElsewhere(added, administrator, request, response);
                String look = frame.url("").isEmpty() ? address.of(added, LOOK) : "/" + added.slug() + LOOK;
                yield new Html(
                        "administration/new",
                        new NewOrganisationPage(added.name(), added.slug(), added.accent(), look, Map.of()));
            }
        };
    }

    private Person allowed(Visitor visitor) {
        if (!open) {
            throw new NotFound();
        }
        visitor.require(Role.ADMINISTRATOR);
        return people.find(visitor.known().id()).orElseThrow(NotFound::new);
    }
}
