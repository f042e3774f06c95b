package se.radslag.foundation.identity;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;

/** Removes sessions and codes that have expired. */
@Component
class ForgetSessions implements Chore {

    private final SessionRepository sessions;
    private final CodeRepository codes;

    ForgetSessions(SessionRepository sessions, CodeRepository codes) {
        this.sessions = sessions;
        this.codes = codes;
    }

    @Override
    public String name() {
        return "identity.forget-sessions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        sessions.removeExpired();
        codes.removeExpired();
    }
}
