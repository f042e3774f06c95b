package se.radslag.dialogue.guide;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.process.Plan;
import se.radslag.dialogue.process.PlanRepository;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** Finds the dialogue for which a facilitator reads the guide, named in the address. */
@Component
public class Planning {

    private final PlanRepository plans;

    Planning(PlanRepository plans) {
        this.plans = plans;
    }

    /** @param id of the dialogue */
    public record Dialogue(long id, String title) {

        /** Path of its methods in the workbench. */
        public String path() {
            return "/arbete/dialoger/" + id + "/metoder";
        }
    }

    /** The dialogue of the id, if there is one and the visitor plans it; else null. */
    @Nullable
    Dialogue of(String id, Visitor visitor) {
        if (!id.matches("\\d{1,18}")
                || !visitor.isKnown()
                || !visitor.hasIn(Long.parseLong(id), Role.FACILITATOR, Role.ADMINISTRATOR)) {
            return null;
        }
        return plans.find(Long.parseLong(id))
                .filter(plan -> !plan.isClosed())
                .map(Planning::dialogue)
                .orElse(null);
    }

    private static Dialogue dialogue(Plan plan) {
        return new Dialogue(plan.id(), plan.question().title());
    }
}
