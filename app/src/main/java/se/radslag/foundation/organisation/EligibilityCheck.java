package se.radslag.foundation.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Frame;

/** Judges people by what they have told us of themselves. */
@Component
public class EligibilityCheck {

    private final PersonRepository people;
    private final Clock clock;

    EligibilityCheck(PersonRepository people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Whether the person, known with the assurance, may take part. */
    public Eligibility.Verdict of(long personId, Assurance given, Eligibility eligibility) {
        return people.find(personId)
                .map(person -> eligibility.of(
                        person,
                        given,
                        eligibility.listId() != null && people.isListed(eligibility.listId(), personId),
                        LocalDate.ofInstant(clock.instant(), Frame.ZONE)))
                .orElseGet(() -> new Eligibility.Verdict.NotEligible("eligibility.listed"));
    }
}
