package se.radslag.dialogue.representation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Participation;
import se.radslag.dialogue.background.Background;
import se.radslag.dialogue.background.BackgroundRepository;
import se.radslag.dialogue.population.Population;
import se.radslag.dialogue.population.PopulationRepository;
import se.radslag.foundation.events.Chore;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.web.Frame;

/**
 * Counts the participants of each dialogue once, when nobody can take part any more, and erases what it counted from.
 * So there are never two counts of almost the same people for anybody to compare.
 */
@Component
public class CountParticipants implements Chore {

    private final BackgroundRepository told;
    private final CountRepository counts;
    private final PopulationRepository population;
    private final AreaRepository areas;
    private final Participation participation;
    private final Audit audit;
    private final Clock clock;

    CountParticipants(
            BackgroundRepository told,
            CountRepository counts,
            PopulationRepository population,
            AreaRepository areas,
            Participation participation,
            Audit audit,
            Clock clock) {
        this.told = told;
        this.counts = counts;
        this.population = population;
        this.areas = areas;
        this.participation = participation;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "representation.count";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    /** Counts what is due; what was counted before there was a population is put beside it. */
    @Override
    public void run() {
        Instant now = clock.instant();
        Population living = population.current();
        told.listDue(LocalDate.ofInstant(now, Frame.ZONE)).forEach(dialogue -> count(dialogue, living, now));
        if (!living.isEmpty()) {
            counts.listUncompared().forEach(dialogue -> compare(dialogue, living));
        }
    }

    /** Counts the participants of a dialogue now, in the current transaction, unless they have been counted. */
    public void count(long dialogueId) {
        count(dialogueId, population.current(), clock.instant());
    }

    private void count(long dialogueId, Population living, Instant now) {
        Optional<List<Background>> all = told.takeOut(dialogueId, now);
        if (all.isEmpty()) {
            return;
        }
        Circle circle = circle(dialogueId, living);
        var counting = new Counting(
                all.get(), circle, LocalDate.ofInstant(now, Frame.ZONE).getYear());
        counts.add(dialogueId, now, living.year(), !living.isEmpty(), counting.places());
        audit.record("representation.counted", "dialogue/" + dialogueId);
    }

    private void compare(long dialogueId, Population living) {
        Circle circle = circle(dialogueId, living);
        List<Count.Place> places = counts.find(dialogueId).orElseThrow().places().stream()
                .map(place -> Counting.with(circle, place))
                .toList();
        counts.compare(dialogueId, living.year(), places);
        audit.record("representation.compared", "dialogue/" + dialogueId, Map.of("people", living.people()));
    }

    Circle circle(long dialogueId, Population living) {
        return Circle.of(participation.eligibility(dialogueId), areas.names(), living);
    }
}
