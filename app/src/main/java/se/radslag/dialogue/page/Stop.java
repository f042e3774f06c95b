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
 * @param state classes in the look: done, now, late, paused; null for what is to come
 */
public record Stop(String name, String when, @Nullable String state) {

    /** The way of a dialogue: its phases, then the decision and the answer. */
    static List<Stop> way(Dialogue dialogue, Plan plan, Frame frame) {
        var way = new ArrayList<Stop>();
        for (Phase phase : plan.phases()) {
            way.add(phase(phase, dialogue, frame));
        }
        if (dialogue.decidesOn() != null) {
            way.add(decision(dialogue, dialogue.decidesOn(), frame));
        }
        if (dialogue.answerBy() != null) {
            way.add(answer(dialogue, dialogue.answerBy(), frame));
        }
        return way;
    }

    private static Stop decision(Dialogue dialogue, LocalDate day, Frame frame) {
        String name = frame.t("process.way.decide");
        if (dialogue.decidedAt() != null) {
            return new Stop(name, frame.t("process.way.decided"), "done");
        } else if (dialogue.isDecisionLate()) {
            return new Stop(name, frame.t("process.way.late", frame.day(day)), "now late");
        }
        return new Stop(name, frame.day(day), dialogue.state() == Dialogue.State.WAITING ? "now" : null);
    }

    private static Stop answer(Dialogue dialogue, LocalDate day, Frame frame) {
        String name = frame.t("process.way.answer");
        if (dialogue.answeredAt() != null) {
            return new Stop(name, frame.t("process.way.done", frame.day(dialogue.answeredAt())), "done");
        } else if (dialogue.isAnswerLate()) {
            return new Stop(name, frame.t("process.way.late", frame.day(day)), "now late");
        }
        boolean next = dialogue.mark() == Dialogue.Mark.TO_ANSWER;
        return new Stop(name, frame.t("process.way.by", frame.day(day)), next ? "now" : null);
    }

    /** Whether the dialogue is at this stop. */
    public boolean isNow() {
        return state != null && state.startsWith("now");
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
