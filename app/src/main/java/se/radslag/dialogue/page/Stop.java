package se.radslag.dialogue.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.process.Phase;
import se.radslag.dialogue.process.Plan;
import se.radslag.foundation.web.Frame;

/**
 * A stop on the way from question to answer.
 *
 * @param when in words
 * @param state class in the look: done, now, paused, or null for what is to come
 */
public record Stop(String name, String when, @Nullable String state) {

    /** The way of a dialogue: its phases, then the decision and the answer. */
    static List<Stop> way(Dialogue dialogue, Plan plan, Frame frame) {
        var way = new ArrayList<Stop>();
        for (Phase phase : plan.phases()) {
            way.add(phase(phase, dialogue, frame));
        }
        boolean waiting = dialogue.state() == Dialogue.State.WAITING;
        boolean finished = dialogue.closedAt() != null;
        LocalDate decides = dialogue.decidesOn();
        boolean undecided = waiting && decides != null && !dialogue.today().isAfter(decides);
        if (decides != null) {
            String state = undecided ? "now" : finished || waiting ? "done" : null;
            way.add(new Stop(frame.t("process.way.decide"), frame.day(decides), state));
        }
        if (dialogue.answerBy() != null) {
            String when = frame.t("process.way.by", frame.day(dialogue.answerBy()));
            String state = finished ? "done" : waiting && !undecided ? "now" : null;
            way.add(new Stop(frame.t("process.way.answer"), when, state));
        }
        return way;
    }

    private static Stop phase(Phase phase, Dialogue dialogue, Frame frame) {
        String days = frame.days(phase.opensOn(), phase.closesOn());
        if (phase.isOver(dialogue.today()) || dialogue.closedAt() != null) {
            return new Stop(phase.name(), frame.t("process.way.done", days), "done");
        } else if (!phase.isOpen(dialogue.today())) {
            return new Stop(phase.name(), days, null);
        } else if (dialogue.state() == Dialogue.State.PAUSED) {
            return new Stop(phase.name(), frame.t("process.way.paused"), "paused");
        }
        return new Stop(phase.name(), frame.t("process.way.now", frame.day(phase.closesOn())), "now");
    }
}
