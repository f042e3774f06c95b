package se.radslag.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.NotFound;

/** Finds activities, in the state that today gives them. */
@Component
public class Activities {

    private final ActivityRepository repository;
    private final Clock clock;

    Activities(ActivityRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public Optional<Activity> find(long activityId) {
        return repository.find(activityId, today());
    }

    /**
     * The activity, if it is run by the method.
     *
     * @throws NotFound if there is none, or it is run by another method
     */
    public Activity get(long activityId, String method) {
        return find(activityId)
                .filter(activity -> activity.method().equals(method))
                .orElseThrow(NotFound::new);
    }

    /** The activities of a dialogue, in the order of their phases. */
    public List<Activity> listOf(long dialogueId) {
        return repository.listOf(dialogueId, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Frame.ZONE);
    }
}
