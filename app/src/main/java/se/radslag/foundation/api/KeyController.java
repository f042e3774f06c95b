package se.radslag.foundation.api;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;

/** The keys of other systems, in the administrator's hands. */
@Controller
class KeyController {

    static final String PATH = "/arbete/integrationer";
    private static final String REVOCATION = PATH + "/nycklar/{id}/aterkalla";

    private final KeyRepository keys;
    private final MakeKey make;
    private final Rights rights;
    private final PublicAddress address;
    private final Clock clock;

    KeyController(KeyRepository keys, MakeKey make, Rights rights, PublicAddress address, Clock clock) {
        this.keys = keys;
        this.make = make;
        this.rights = rights;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html show(Visitor visitor, Typed typed) {
        visitor.require(Role.ADMINISTRATOR);
        KeyForm form = typed.isEmpty()
                ? KeyForm.EMPTY
                : new KeyForm(
                        typed.get("namn"), typed.fields().getOrDefault("rattigheter", List.of()), typed.get("till"));
        return new Html("api/keys", page(form, Map.of()));
    }

    @PostMapping(PATH)
    View make(
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") List<String> rattigheter,
            @RequestParam(defaultValue = "") String till,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        var form = new KeyForm(namn.strip(), rattigheter, till.strip());
        Errors errors = form.errors(frame, rights.list(), LocalDate.ofInstant(clock.instant(), Frame.ZONE));
        if (errors.any()) {
            return Html.invalid("api/keys", page(form, errors.byField()));
        }
        Optional<String> secret = make.of(once, form.name(), form.rights(), form.expiresAt());
        if (secret.isEmpty()) {
            Flash.say(response, frame.t("api.key.made-before"));
            return Onward.to(PATH);
        }
        return new Html("api/made", new KeyPage.Made(form.name(), secret.get(), address.of("/api/v1/organisation")));
    }

    @GetMapping(REVOCATION)
    Html askRevocation(@PathVariable long id, Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("api/revoke", new KeyPage.Revocation(valid(id)));
    }

    @PostMapping(REVOCATION)
    View revoke(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        ApiKey key = valid(id);
        make.revoke(key);
        Flash.say(response, frame.t("api.key.revoked", key.name()));
        return Onward.to(PATH);
    }

    private ApiKey valid(long id) {
        return keys.find(id).filter(key -> key.revokedAt() == null).orElseThrow(NotFound::new);
    }

    private KeyPage page(KeyForm form, Map<String, String> errors) {
        return new KeyPage(keys.list(), rights.list(), form, errors, UUID.randomUUID(), clock.instant());
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        WorkEntry integrationWork() {
            return new WorkEntry(PATH, "api.work", 85, visitor -> visitor.has(Role.ADMINISTRATOR));
        }
    }
}
