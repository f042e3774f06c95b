package se.radslag.dialogue;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Eligibility;
import se.radslag.foundation.organisation.EligibilityCheck;
import se.radslag.foundation.organisation.EligibilityCheck.Asker;
import se.radslag.foundation.web.DetailRequired;
import se.radslag.foundation.web.DetailRequired.Detail;
import se.radslag.foundation.web.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** Whether a visitor may take part in an activity now. */
@Component
public class Participation {

    private final ActivityRepository activities;
    private final EligibilityCheck check;
    private final LoadingCache<String, Eligibility> read;

    Participation(ActivityRepository activities, EligibilityCheck check, JsonMapper json) {
        this.activities = activities;
        this.check = check;
        this.read = Caffeine.newBuilder().maximumSize(1_000).build(stored -> json.readValue(stored, Eligibility.class));
    }

    /** Whether the visitor may take part, and if not, why. */
    public sealed interface Verdict {
        record Welcome() implements Verdict {}

        /** @param reasonKey message key of why not, and what to do about it */
        record NotNow(String reasonKey, Object... arguments) implements Verdict {}
    }

    /**
     * Judges a visitor who has signed in.
     *
     * @throws se.radslag.foundation.web.SignInRequired if nobody has signed in
     * @throws DetailRequired if it depends on what the person has not told yet
     */
    public Verdict of(Visitor visitor, Activity activity) {
        Visitor.Known person = visitor.known();
        if (!activity.isOpen()) {
            return new Verdict.NotNow("participation." + activity.state().name().toLowerCase(java.util.Locale.ROOT));
        }
        Asker asker = new Asker(person.id(), visitor.assurance());
        return switch (check.of(asker, eligibility(activity.dialogueId()))) {
            case Eligibility.Verdict.Eligible() -> new Verdict.Welcome();
            case Eligibility.Verdict.NotEligible(String reasonKey, Object[] arguments) ->
                new Verdict.NotNow(reasonKey, arguments);
            case Eligibility.Verdict.Untold(Detail detail) -> throw new DetailRequired(detail);
        };
    }

    /**
     * Judges many people at once by an eligibility as the dialogue stores it, whether or not the activity is open. Who
     * does not exist is not in the answer.
     */
    public Map<Asker, Eligibility.Verdict> of(Collection<Asker> askers, String eligibility) {
        return check.of(askers, read.get(eligibility));
    }

    /** Who may take part in the dialogue. */
    public Eligibility eligibility(long dialogueId) {
        return activities.findEligibility(dialogueId).map(read::get).orElseThrow();
    }
}
