package se.radslag.dialogue.occasion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.radslag.dialogue.guide.ComplexStep;
import se.radslag.dialogue.guide.ComplexStep.Place;
import se.radslag.dialogue.guide.Guide;
import se.radslag.dialogue.process.Governance;
import se.radslag.dialogue.process.Phase;
import se.radslag.dialogue.process.Plan;
import se.radslag.dialogue.process.PlanPhase;
import se.radslag.dialogue.process.SavePlan;
import se.radslag.foundation.database.UseCase;

/**
 * Lays the seven steps of a complex question into a draft: those before the decision as phases, and the decision as the
 * day on which it is made, unless there is one. What comes after the decision is its actions and dialogues of their own.
 */
@UseCase
class LaySteps {

    private static final int DAYS_TO_DECIDE = 14;
    private static final int DAYS_TO_ANSWER = 21;

    private final Guide guide;
    private final PlanPhase phases;
    private final SavePlan save;

    LaySteps(Guide guide, PlanPhase phases, SavePlan save) {
        this.guide = guide;
        this.phases = phases;
        this.save = save;
    }

    /** Lays them in, beginning on the day; false if somebody else has changed the plan since the version. */
    boolean into(Plan plan, int version, LocalDate from, int weeks) {
        int next = version;
        for (Phase phase : phases(from, weeks)) {
            if (!phases.save(plan, next++, phase)) {
                return false;
            }
        }
        Governance stored = plan.governance();
        LocalDate decided = stored.decidesOn();
        LocalDate answered = stored.answerBy();
        LocalDate decides = decided == null ? from.plusWeeks(weeks).plusDays(DAYS_TO_DECIDE) : decided;
        return save.governance(
                plan,
                next,
                new Governance(
                        stored.body(),
                        decides,
                        stored.registryNumber(),
                        stored.resultUse(),
                        answered == null ? decides.plusDays(DAYS_TO_ANSWER) : answered));
    }

    /** The steps before the decision, one after another, over so many weeks. */
    List<Phase> phases(LocalDate from, int weeks) {
        var laid = new ArrayList<Phase>();
        int days = weeks * 7;
        int share = 0;
        for (ComplexStep step : guide.complex()) {
            if (step.place() == Place.PHASE) {
                LocalDate opens = from.plusDays((long) days * share / 100);
                share += step.share();
                LocalDate closes = from.plusDays((long) days * share / 100 - 1);
                laid.add(new Phase(0, step.name(), step.text(), step.level(), opens, closes, List.of(), null));
            }
        }
        return laid;
    }
}
