package se.radslag.dialogue.desk;

import java.util.Map;
import se.radslag.dialogue.process.Phase;
import se.radslag.dialogue.process.Plan;

/** The pages on which an act is confirmed. */
final class Acts {

    private Acts() {}

    /** Something of the plan is taken away. */
    static ReasonPage removal(Plan plan, String act, String name) {
        return new ReasonPage(plan, act, name, false, null, true, 0, Fields.NONE, Map.of(), plan.path() + "/faser");
    }

    /** Something is done to the whole dialogue. */
    static ReasonPage plain(Plan plan, String act) {
        return new ReasonPage(
                plan, act, plan.question().title(), false, null, false, 0, Fields.NONE, Map.of(), plan.path());
    }

    /** The dialogue ends, and with it the time to answer. */
    static ReasonPage end(Plan plan, int unanswered) {
        return new ReasonPage(
                plan,
                "close",
                plan.question().title(),
                false,
                null,
                true,
                unanswered,
                Fields.NONE,
                Map.of(),
                plan.path());
    }

    /** Something is done that everyone is told the reason of. */
    static ReasonPage reasoned(Plan plan, String act, Fields fields, Map<String, String> errors) {
        return new ReasonPage(plan, act, plan.question().title(), true, null, false, 0, fields, errors, plan.path());
    }

    /** A phase gets a new last day. */
    static ReasonPage extension(Plan plan, Phase phase, Fields fields, Map<String, String> errors) {
        return new ReasonPage(
                plan, "extend", phase.name(), true, phase, false, 0, fields, errors, plan.path() + "/faser");
    }
}
