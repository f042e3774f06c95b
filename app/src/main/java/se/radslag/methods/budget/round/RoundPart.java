package se.radslag.methods.budget.round;

import java.util.List;
import java.util.Optional;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.DialogueSection.Section;
import se.radslag.dialogue.Summary;
import se.radslag.foundation.web.Frame;

/**
 * What a room of the method adds to the pages of a round. A room implements it as a bean, more than one if it likes.
 *
 * <p>Those who have not signed in share public pages for a second: for them a section holds nothing of its own, such as
 * the frame's nonce or a {@code once} field.
 */
public interface RoundPart {

    /** Parts stand in rising order: those below 0 before the list of projects, the others after. */
    int order();

    /** What one can do with the round now, such as to vote: the first part that has one gives the page its button. */
    default Optional<Summary.Link> act(BudgetRound round, Activity activity, Frame frame) {
        return Optional.empty();
    }

    /** A section of the round's public page, under a heading that the page writes. */
    default Optional<Section> onRound(BudgetRound round, Activity activity, Frame frame) {
        return Optional.empty();
    }

    /** A section of a project's public page. */
    default Optional<Section> onProject(Project project, BudgetRound round, Activity activity, Frame frame) {
        return Optional.empty();
    }

    /** A figure as a sentence for the dialogue's page, such as how many have voted; the first part that has one says it. */
    default Optional<String> figure(BudgetRound round, Activity activity, Frame frame) {
        return Optional.empty();
    }

    /** Links of the round's page on the workbench. */
    default List<WorkLink> onWork(BudgetRound round, Activity activity, Frame frame) {
        return List.of();
    }

    /**
     * A link on the workbench.
     *
     * @param href whole address
     * @param hint a sentence about what is done there
     */
    record WorkLink(String href, String label, String hint) {}
}
