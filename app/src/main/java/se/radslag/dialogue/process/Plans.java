package se.radslag.dialogue.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.Methods;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** Finds plans for those who may change them, and says what is wrong with them. */
@Component
public class Plans {

    private final PlanRepository plans;
    private final Methods methods;
    private final List<Precondition> preconditions;
    private final Clock clock;

    Plans(PlanRepository plans, Methods methods, ObjectProvider<Precondition> preconditions, Clock clock) {
        this.plans = plans;
        this.methods = methods;
        this.preconditions = preconditions.stream().toList();
        this.clock = clock;
    }

    /**
     * The plan, for a facilitator of the dialogue, or a facilitator or administrator of the organisation.
     *
     * @throws NotFound if there is none
     * @throws se.radslag.foundation.web.Refused if the visitor works with other things
     */
    public Plan get(long dialogueId, Visitor visitor) {
        visitor.known();
        Plan plan = plans.find(dialogueId).orElseThrow(NotFound::new);
        visitor.requireIn(dialogueId, Role.FACILITATOR, Role.ADMINISTRATOR);
        return plan;
    }

    /** What must be put right before the plan may be published: in the plan itself, and beside it. */
    public List<Gap> gaps(Plan plan) {
        return Stream.concat(
                        plan.gaps(this::admits, today()).stream(),
                        preconditions.stream().flatMap(precondition -> precondition.gaps(plan).stream()))
                .toList();
    }

    /** Whether there is such a method, and it can keep the promise of the level. */
    public boolean admits(String method, Level level) {
        return methods.has(method) && methods.get(method).levels().contains(level);
    }

    /** Notes what a change would break in a published plan: at its field if the form has it, else at the given one. */
    public void check(Plan changed, Step step, String field, Errors errors) {
        if (changed.isPublished()) {
            changed.gaps(this::admits, today())
                    .forEach(gap -> errors.add(
                            gap.step() == step && !gap.field().isEmpty() ? gap.field() : field,
                            gap.key(),
                            gap.argument()));
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Frame.ZONE);
    }
}
