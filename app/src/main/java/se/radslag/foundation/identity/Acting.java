package se.radslag.foundation.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.WebUtils;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Tokens;

/**
 * Lets a session of the staff act on behalf of a person who stands before them. What the session does is then the
 * person's, until it is ended, or for {@link #LIFE}; after that nothing more is done in either name before the staff
 * member says how to go on, so that nothing meant for the person is done in the wrong name.
 */
@Component
public class Acting {

    /** Those who may act for others, by their role in the whole organisation. */
    public static final Set<Role> ROLES = Set.of(Role.FACILITATOR, Role.OFFICER, Role.ADMINISTRATOR);

    /** How long one may act before being asked again. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    private final SessionRepository repository;
    private final Sessions sessions;
    private final PersonRepository people;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Acting(
            SessionRepository repository,
            Sessions sessions,
            PersonRepository people,
            Audit audit,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.sessions = sessions;
        this.people = people;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Begins, or goes on for another while, in the session of this browser. */
    public void begin(long personId, HttpServletRequest request) {
        token(request)
                .ifPresent(token -> change(() -> {
                    repository.act(token, personId, LIFE);
                    audit.record("desk.begun", "person/" + personId);
                }));
    }

    /** Lets the session of this browser be the staff member's own again. */
    public void end(HttpServletRequest request) {
        token(request)
                .flatMap(repository::findActingFor)
                .ifPresent(personId -> change(() -> {
                    token(request).ifPresent(repository::endActing);
                    audit.record("desk.ended", "person/" + personId);
                }));
    }

    /** For whom the session of this browser acts, whether or not the time is up. */
    public Optional<Person> person(HttpServletRequest request) {
        return token(request).flatMap(repository::findActingFor).flatMap(people::find);
    }

    private void change(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
        sessions.forget();
    }

    private static Optional<byte[]> token(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, SessionCookie.NAME))
                .map(Cookie::getValue)
                .map(Tokens::hash);
    }
}
