package se.radslag.dialogue.rights;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.process.Gap;
import se.radslag.dialogue.process.Plan;
import se.radslag.dialogue.process.Precondition;
import se.radslag.dialogue.process.Step;

/** Nobody is invited before rights and risks have been checked. Information invites nobody. */
@Component
class RightsPrecondition implements Precondition {

    private final RightsRepository rights;

    RightsPrecondition(RightsRepository rights) {
        this.rights = rights;
    }

    @Override
    public List<Gap> gaps(Plan plan) {
        return plan.isInformation() || rights.exists(plan.id())
                ? List.of()
                : List.of(new Gap(Step.RIGHTS, Topic.AFFECTED.field(), "rights.gap", ""));
    }
}
