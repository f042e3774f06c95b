package se.radslag.dialogue.representation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.guide.Outreach;
import se.radslag.foundation.web.Frame;

/** Reads counts and says what they mean. */
@Component
class Results {

    private final CountRepository counts;
    private final Outreach outreach;

    Results(CountRepository counts, Outreach outreach) {
        this.counts = counts;
        this.outreach = outreach;
    }

    /** The dialogue's participants, or empty while they have not been counted. */
    Optional<ResultPage> find(Dialogue dialogue, Frame frame) {
        return counts.find(dialogue.id())
                .map(count -> new ResultPage(
                        dialogue,
                        count.at(),
                        count.counted().orElse(null),
                        count.year(),
                        count.compared(),
                        Turnout.of(new Comparison(count.places(), false), outreach, frame)));
    }

    ResultPage of(Dialogue dialogue, Frame frame) {
        return find(dialogue, frame).orElseGet(() -> new ResultPage(dialogue, null, null, null, false, null));
    }
}
