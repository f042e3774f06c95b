package se.radslag.foundation.api;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;

/** Forgets the words of requests that nobody sends again any more. */
@Component
class ForgetRequests implements Chore {

    private final RequestRepository requests;

    ForgetRequests(RequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "api.forget-requests";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        requests.removeOld();
    }
}
