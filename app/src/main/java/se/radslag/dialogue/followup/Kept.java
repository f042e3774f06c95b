package se.radslag.dialogue.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Consequences;

/**
 * How the promises of a dialogue were kept.
 *
 * @param answer the answer to everything that was said; of state NONE where nothing is owed one
 * @param consequences what was decided and done, or null where nothing was
 * @param again how many percent of those who answered its evaluation would take part again, or null where that is not
 *     shown
 */
public record Kept(
        String title,
        String path,
        int year,
        Promised answer,
        Promised decision,
        @Nullable Integer medianDays,
        int takenUp,
        int partly,
        int notTakenUp,
        int referred,
        Consequences.@Nullable Tally consequences,
        @Nullable Long again) {

    static Kept of(Facts facts, Consequences.@Nullable Tally consequences, @Nullable Long again, LocalDate today) {
        return new Kept(
                facts.title(),
                "/dialoger/" + facts.slug(),
                facts.closedOn().getYear(),
                facts.contributions() == 0
                        ? new Promised(Promised.State.NONE, 0)
                        : Promised.of(facts.answerBy(), facts.answeredOn(), today),
                Promised.of(facts.decidesOn(), consequences == null ? null : consequences.decidedOn(), today),
                facts.medianDays(),
                facts.takenUp(),
                facts.partly(),
                facts.notTakenUp(),
                facts.referred(),
                consequences,
                again);
    }

    /** How many contributions have an answer. */
    public int answered() {
        return takenUp + partly + notTakenUp + referred;
    }
}
