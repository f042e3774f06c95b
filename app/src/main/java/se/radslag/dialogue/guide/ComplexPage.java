package se.radslag.dialogue.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seven steps.
 *
 * @param dialogue the dialogue for which they are read, or null
 */
public record ComplexPage(List<Stop> stops, Planning.@Nullable Dialogue dialogue) {

    /** A step with the methods that suit it. */
    public record Stop(ComplexStep step, List<MethodCard> methods) {}

    static List<Stop> stops(Guide guide) {
        return guide.complex().stream()
                .map(step -> new Stop(step, guide.list(step.methods())))
                .toList();
    }
}
