package se.radslag.dialogue.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.radslag.dialogue.process.Gap;
import se.radslag.dialogue.process.Plan;
import se.radslag.dialogue.process.Step;

/**
 * A plan at a glance: what is done, what is missing, and what can be done with it now.
 *
 * @param workPaths where staff works with an activity, by its id, for those that have such a page
 */
public record PlanPage(Plan plan, List<Gap> gaps, LocalDate today, Map<Long, String> workPaths) {

    public List<Gap> gapsOf(Step step) {
        return gaps.stream().filter(gap -> gap.step() == step).toList();
    }

    public boolean mayPublish() {
        return !plan.isPublished() && gaps.isEmpty();
    }

    /** The steps; rights and risks are checked only where people are invited. */
    public List<Step> steps() {
        return Stream.of(Step.values())
                .filter(step -> step != Step.RIGHTS || !plan.isInformation())
                .toList();
    }
}
