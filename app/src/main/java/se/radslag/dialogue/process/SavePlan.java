package se.radslag.dialogue.process;

import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.Eligibility;

/** Saves one step of a plan. Each tells whether it was saved: not if somebody else has saved since the version. */
@UseCase
public class SavePlan {

    private final PlanRepository plans;
    private final FreeSlug slugs;
    private final Audit audit;

    SavePlan(PlanRepository plans, FreeSlug slugs, Audit audit) {
        this.plans = plans;
        this.slugs = slugs;
        this.audit = audit;
    }

    /** The address follows the title until the dialogue is published. */
    public boolean question(Plan plan, int version, Question question) {
        String slug = plan.isPublished() ? plan.slug() : slugs.of(question.title(), plan.id());
        return save(plan, version, Step.QUESTION, () -> plans.save(plan.id(), slug, question));
    }

    public boolean influence(Plan plan, int version, Influence influence) {
        return save(plan, version, Step.INFLUENCE, () -> plans.save(plan.id(), influence));
    }

    public boolean governance(Plan plan, int version, Governance governance) {
        return save(plan, version, Step.GOVERNANCE, () -> plans.save(plan.id(), governance));
    }

    public boolean eligibility(Plan plan, int version, Eligibility eligibility) {
        return save(plan, version, Step.ELIGIBILITY, () -> plans.save(plan.id(), eligibility));
    }

    private boolean save(Plan plan, int version, Step step, Runnable write) {
        if (!plans.advance(plan.id(), version)) {
            return false;
        }
        write.run();
        audit.record("dialogue.saved", plan.subject(), Map.of("step", step.path()));
        return true;
    }
}
