package se.radslag.dialogue.page;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection.Section;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.Summary;
import se.radslag.dialogue.process.Phase;
import se.radslag.dialogue.process.Plan;
import se.radslag.foundation.web.Markdown;

/**
 * The page of one dialogue.
 *
 * @param parts the activities that have begun, those open first, each with what its method shows
 * @param circle who may take part, in a sentence
 * @param workPath where those who may edit it do so, or null
 */
public record DialoguePage(
        Dialogue dialogue,
        Plan plan,
        List<Part> parts,
        List<Stop> way,
        Sections main,
        Sections side,
        String circle,
        @Nullable String workPath) {

    /** What other rooms add to a column: before and after the page's own. */
    public record Sections(List<Section> before, List<Section> after) {}

    /** An activity with what its method shows of it. */
    public record Part(Activity activity, Summary summary) {

        /** Whether there is something to do now. */
        public boolean acts() {
            return activity.isOpen() && summary.act() != null;
        }

        /** Unique on the page. */
        public String id() {
            return "aktivitet-" + activity.id();
        }
    }

    public List<Part> acts() {
        return parts.stream().filter(Part::acts).toList();
    }

    /** The phase that today is in. */
    public Optional<Phase> current() {
        return plan.phases().stream()
                .filter(phase -> phase.isOpen(dialogue.today()))
                .findFirst();
    }

    /** The next phase to come, unless the dialogue has ended. */
    public Optional<Phase> next() {
        return plan.phases().stream()
                .filter(phase -> dialogue.closedAt() == null && !phase.hasBegun(dialogue.today()))
                .findFirst();
    }

    /** The phase of today whose end was moved, if it was. */
    public Optional<Phase> extended() {
        return current().filter(phase -> phase.extension() != null);
    }

    /** What stands on the card when there is nothing to do: part of its message keys. */
    public String now() {
        boolean answered = dialogue.state() == Dialogue.State.WAITING && dialogue.answeredAt() != null;
        return answered ? "ANSWERED" : dialogue.state().name();
    }

    /** The level to show on the staircase. */
    public Level level() {
        Level level = dialogue.level();
        return level == null || dialogue.isInformation() ? Level.INFORM : level;
    }

    public boolean hasBounds() {
        return Stream.of(plan.question().fixed(), plan.question().open()).anyMatch(text -> !text.isBlank());
    }

    public Content markdown(String text) {
        return Markdown.of(text);
    }

    /** A body at the beginning of a sentence. */
    public String body() {
        String body = dialogue.body();
        return body.isEmpty() ? "" : Character.toUpperCase(body.charAt(0)) + body.substring(1);
    }
}
