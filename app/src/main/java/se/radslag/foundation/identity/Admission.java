package se.radslag.foundation.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.WebUtils;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Onward;

/** Lets someone in who has proved who they are, whichever way; and out again. */
@Component
public class Admission {

    private final Sessions sessions;
    private final PersonRepository people;

    Admission(Sessions sessions, PersonRepository people) {
        this.sessions = sessions;
        this.people = people;
    }

    /**
     * Opens a session in this browser, in place of any that it had, and goes on to where the person was heading.
     *
     * @param till path below the organisation, as it came in an address
     */
    public View admit(
            long personId, Assurance assurance, String till, HttpServletRequest request, HttpServletResponse response) {
        closeOld(request);
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.of(sessions.open(personId, assurance), request));
        people.findLanguage(personId).ifPresent(language -> LanguageController.keep(language, response));
        return Onward.to(till);
    }

    /** Lets this browser's pages be in the language from now on. */
    public void speak(String language, HttpServletResponse response) {
        LanguageController.keep(language, response);
    }

    /** Opens a session in this browser for another organisation of the same address, beside the one at hand. */
    public void admitElsewhere(
            Organisation organisation, long personId, HttpServletRequest request, HttpServletResponse response) {
        Tenancy.run(
                organisation.id(),
                () -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        SessionCookie.of(
                                sessions.open(personId, Assurance.CONFIRMED_ADDRESS),
                                "/" + organisation.slug(),
                                request)));
    }

    /** Ends the session of this browser. */
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        closeOld(request);
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.none(request));
    }

    private void closeOld(HttpServletRequest request) {
        Cookie old = WebUtils.getCookie(request, SessionCookie.NAME);
        if (old != null) {
            sessions.close(old.getValue());
        }
    }
}
