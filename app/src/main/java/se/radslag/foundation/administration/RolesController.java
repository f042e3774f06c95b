package se.radslag.foundation.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.identity.Sessions;
import se.radslag.foundation.organisation.GrantRole;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.RoleScopes;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** One person's roles: given and taken back, in the whole organisation or in one dialogue. */
@Controller
class RolesController {

    private static final int TITLE_MOST = 80;

    private final PersonRepository people;
    private final GrantRole grant;
    private final RoleScopes scopes;
    private final Sessions sessions;

    RolesController(PersonRepository people, GrantRole grant, RoleScopes scopes, Sessions sessions) {
        this.people = people;
        this.grant = grant;
        this.scopes = scopes;
        this.sessions = sessions;
    }

    @GetMapping(PeopleController.PATH + "/{id}")
    Html show(@PathVariable long id, Visitor visitor, Frame frame) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("administration/person", page(id, "", "", "", new Errors(frame), frame));
    }

    @PostMapping(PeopleController.PATH + "/{id}")
    View give(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String roll,
            @RequestParam(defaultValue = "") String dialog,
            @RequestParam(defaultValue = "") String titel,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        person(id);
        var errors = new Errors(frame);
        if (roll.isEmpty() || !roles(frame).containsKey(roll)) {
            errors.add("roll", "administration.role.choose");
        }
        if (!scopes(frame).containsKey(dialog)) {
            errors.add("dialog", "administration.role.no-dialogue");
        }
        if (!titel.isBlank()) {
            errors.text("titel", titel, TITLE_MOST);
        }
        if (errors.any()) {
            return Html.invalid("administration/person", page(id, roll, dialog, titel, errors, frame));
        }
        grant.give(id, Role.valueOf(roll), dialogue(dialog), titel.isBlank() ? null : titel.strip());
        return changed(id, frame, response);
    }

    @PostMapping(PeopleController.PATH + "/{id}/ta-tillbaka")
    View withdraw(
            @PathVariable long id,
            @RequestParam Role roll,
            @RequestParam(defaultValue = "") String dialog,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        person(id);
        return switch (grant.withdraw(id, roll, dialogue(dialog))) {
            case GrantRole.Withdrawal.Done done -> changed(id, frame, response);
            case GrantRole.Withdrawal.LastAdministrator last ->
                Html.invalid(
                        "administration/person",
                        page(
                                id,
                                "",
                                "",
                                "",
                                new Errors(frame).add("roller", "administration.role.last-administrator"),
                                frame));
        };
    }

    private View changed(long id, Frame frame, HttpServletResponse response) {
        sessions.forget();
        Flash.say(response, frame.t("administration.saved"));
        return Onward.to(PeopleController.PATH + "/" + id);
    }

    private Person person(long id) {
        return people.find(id).orElseThrow(NotFound::new);
    }

    private PersonPage page(long id, String role, String scope, String title, Errors errors, Frame frame) {
        return new PersonPage(
                person(id), people.listHeld(id), roles(frame), scopes(frame), role, scope, title, errors.byField());
    }

    private static Map<String, String> roles(Frame frame) {
        var roles = new LinkedHashMap<String, String>();
        roles.put("", frame.t("frame.choose"));
        for (Role role : Role.values()) {
            if (role.isStaff()) {
                roles.put(role.name(), frame.t("role." + role.name()));
            }
        }
        return roles;
    }

    private Map<String, String> scopes(Frame frame) {
        var places = new LinkedHashMap<String, String>();
        places.put("", frame.t("administration.role.everywhere"));
        scopes.titles().forEach((dialogue, title) -> places.put(Long.toString(dialogue), title));
        return places;
    }

    private static @Nullable Long dialogue(String text) {
        try {
            return text.isEmpty() ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}
