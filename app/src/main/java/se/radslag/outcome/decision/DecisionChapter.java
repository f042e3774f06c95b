package se.radslag.outcome.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Chapter;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.dialogue.evidence.Recount;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Markdown;

/** In the brief: what was decided so far, and how far its actions have come. */
@Component
class DecisionChapter implements Chapter {

    private static final String ACTIONS = "actions";

    private final DecisionRepository decisions;
    private final ActionRepository actions;

    DecisionChapter(DecisionRepository decisions, ActionRepository actions) {
        this.decisions = decisions;
        this.actions = actions;
    }

    @Override
    public Part part() {
        return Part.ANSWERS;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String key() {
        return "decisions";
    }

    @Override
    public Optional<Evidence> of(Dialogue dialogue, Frame frame) {
        List<Decision> decided = decisions.listOfDialogue(dialogue.id());
        if (decided.isEmpty()) {
            return Optional.empty();
        }
        var blocks = new ArrayList<Block>();
        decided.forEach(decision -> blocks.add(new Block.Text(text(decision, frame))));
        List<Action> planned = actions.list(decided.stream().map(Decision::id).toList());
        if (!planned.isEmpty()) {
            blocks.add(states(planned, frame));
        }
        return Optional.of(new Evidence(blocks));
    }

    private static String text(Decision decision, Frame frame) {
        Wording wording = decision.wording();
        var text = new ArrayList<String>();
        text.add(frame.t(
                "decision.brief.decided",
                wording.body(),
                frame.day(wording.decidedOn()),
                decision.matter().registryNumber(),
                wording.paragraph()));
        text.add(Markdown.plain(wording.text()));
        text.add(frame.t(wording.followed() ? "decision.followed" : "decision.not-followed") + ". "
                + Markdown.plain(wording.reason()));
        if (!wording.adopted().isEmpty()) {
            text.add(frame.t("decision.brief.adopted") + "\n\n" + Markdown.plain(wording.adopted()));
        }
        if (!wording.notAdopted().isEmpty()) {
            text.add(frame.t("decision.brief.not-adopted") + "\n\n" + Markdown.plain(wording.notAdopted()));
        }
        return String.join("\n\n", text);
    }

    private static Block states(List<Action> planned, Frame frame) {
        return new Block.Table(
                frame.t("decision.brief.actions"),
                List.of(frame.t("decision.brief.action-state"), frame.t("decision.brief.count")),
                Arrays.stream(Action.State.values())
                        .map(state -> row(state, planned, frame))
                        .toList());
    }

    private static Block.Row row(Action.State state, List<Action> planned, Frame frame) {
        long count = planned.stream().filter(action -> action.state() == state).count();
        String name = frame.t(state.key());
        var figure = new Figure(name, count, Recount.count(ACTIONS).where("state", state));
        return new Block.Row(name, List.of(new Block.Cell(frame.number(count), figure)));
    }
}
