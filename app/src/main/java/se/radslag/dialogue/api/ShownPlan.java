package se.radslag.dialogue.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.process.Phase;
import se.radslag.dialogue.process.Plan;

/**
 * A dialogue as programs see it by itself: with its background, its bounds and its phases. The texts are Markdown.
 *
 * @param fixed what is already decided
 * @param open what can be influenced
 * @param pausedFor why it is paused, or null
 */
record ShownPlan(
        @JsonUnwrapped ShownDialogue dialogue,
        String background,
        String fixed,
        String open,
        String resultUse,
        @Nullable String pausedFor,
        List<ShownPhase> phases) {

    /** A part of the dialogue; its days are both included. */
    record ShownPhase(
            long id,
            String name,
            String text,
            Level level,
            LocalDate opensOn,
            LocalDate closesOn,
            boolean openNow,
            List<Long> activities) {

        static ShownPhase of(Phase phase, LocalDate today) {
            return new ShownPhase(
                    phase.id(),
                    phase.name(),
                    phase.text(),
                    phase.level(),
                    phase.opensOn(),
                    phase.closesOn(),
                    phase.isOpen(today),
                    phase.activities().stream().map(Phase.Act::id).toList());
        }
    }

    static ShownPlan of(Dialogue dialogue, Plan plan, String base) {
        Plan.Pause pause = plan.pause();
        return new ShownPlan(
                ShownDialogue.of(dialogue, base),
                plan.question().background(),
                plan.question().fixed(),
                plan.question().open(),
                plan.governance().resultUse(),
                pause == null ? null : pause.reason(),
                plan.phases().stream()
                        .map(phase -> ShownPhase.of(phase, dialogue.today()))
                        .toList());
    }
}
