package se.radslag.foundation.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Frame;

/** Judges people by what they have told us of themselves. */
@Component
public class EligibilityCheck {

    private static final Eligibility.Verdict NOBODY = new Eligibility.Verdict.NotEligible("eligibility.listed");

    private final PersonRepository people;
    private final Clock clock;

    EligibilityCheck(PersonRepository people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Someone who wants to take part, and how sure we are of who they are. */
    public record Asker(long personId, Assurance given) {}

    /** Whether the person may take part. */
    public Eligibility.Verdict of(Asker asker, Eligibility eligibility) {
        return of(List.of(asker), eligibility).getOrDefault(asker, NOBODY);
    }

    /**
     * Whether each of the people may take part: in two queries at most, and in none where it turns only on how sure we
     * are of them. Who does not exist is not in the answer.
     */
    public Map<Asker, Eligibility.Verdict> of(Collection<Asker> askers, Eligibility eligibility) {
        if (!eligibility.asksOfPerson()) {
            return askers.stream()
                    .distinct()
                    .collect(Collectors.toMap(asker -> asker, asker -> eligibility.ofAssurance(asker.given())));
        }
        Set<Long> ids = askers.stream().map(Asker::personId).collect(Collectors.toSet());
        Map<Long, Person> known = people.list(ids).stream().collect(Collectors.toMap(Person::id, person -> person));
        Set<Long> listed = eligibility.listId() == null ? Set.of() : people.listListed(eligibility.listId(), ids);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Frame.ZONE);
        Map<Asker, Eligibility.Verdict> verdicts = new HashMap<>();
        for (Asker asker : askers) {
            Person person = known.get(asker.personId());
            if (person != null) {
                verdicts.put(asker, eligibility.of(person, asker.given(), listed.contains(person.id()), today));
            }
        }
        return verdicts;
    }
}
