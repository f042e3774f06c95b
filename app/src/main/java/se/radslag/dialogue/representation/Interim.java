package se.radslag.dialogue.representation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.background.Background;
import se.radslag.dialogue.background.BackgroundRepository;
import se.radslag.dialogue.guide.Outreach;
import se.radslag.dialogue.population.Population;
import se.radslag.dialogue.population.PopulationRepository;
import se.radslag.foundation.web.Frame;

/**
 * Who has taken part so far, for those who run the dialogue. It takes in those who told by tens, as they told, and
 * rounds every count to a multiple of five; so nobody sees from one day to the next what a single person told.
 */
@Component
class Interim {

    private static final int STEP = 10;
    private static final int FEWEST = 20;

    private final BackgroundRepository told;
    private final PopulationRepository population;
    private final CountParticipants counting;
    private final Outreach outreach;
    private final Clock clock;

    Interim(
            BackgroundRepository told,
            PopulationRepository population,
            CountParticipants counting,
            Outreach outreach,
            Clock clock) {
        this.told = told;
        this.population = population;
        this.counting = counting;
        this.outreach = outreach;
        this.clock = clock;
    }

    /**
     * What can be said by now.
     *
     * @param taken how many are taken in, a multiple of ten
     * @param turnout null while they are too few
     */
    record SoFar(int taken, boolean compared, @Nullable Turnout turnout) {}

    SoFar of(Dialogue dialogue, Frame frame) {
        List<Background> all = told.list(dialogue.id());
        int taken = all.size() / STEP * STEP;
        Population living = population.current();
        if (taken < FEWEST) {
            return new SoFar(taken, !living.isEmpty(), null);
        }
        var counted = new Counting(
                all.subList(0, taken),
                counting.circle(dialogue.id(), living),
                LocalDate.ofInstant(clock.instant(), Frame.ZONE).getYear());
        return new SoFar(
                taken, !living.isEmpty(), Turnout.of(new Comparison(counted.roundedPlaces(), true), outreach, frame));
    }
}
