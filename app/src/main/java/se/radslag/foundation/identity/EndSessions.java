package se.radslag.foundation.identity;

import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Signs a person out on every device at once. */
@UseCase
public class EndSessions {

    private final SessionRepository repository;
    private final Sessions sessions;
    private final Audit audit;

    EndSessions(SessionRepository repository, Sessions sessions, Audit audit) {
        this.repository = repository;
        this.sessions = sessions;
        this.audit = audit;
    }

    public void of(long personId) {
        repository.removeAll(personId);
        audit.record("session.ended-everywhere", "person/" + personId);
        sessions.forget();
    }
}
