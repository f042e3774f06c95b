package se.radslag.outcome.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Markdown;
import se.radslag.outcome.decision.Chain.Link;
import se.radslag.outcome.decision.Chain.Stage;

/** Draws the line from question to action for a dialogue. */
@Component
class Chains {

    private static final int SENTENCES = 320;

    private final ChainRepository counts;
    private final DecisionRepository decisions;
    private final ActionRepository actions;
    private final Clock clock;

    Chains(ChainRepository counts, DecisionRepository decisions, ActionRepository actions, Clock clock) {
        this.counts = counts;
        this.decisions = decisions;
        this.actions = actions;
        this.clock = clock;
    }

    Chain of(Dialogue dialogue, Frame frame) {
        Chain.Answers answers = counts.countAnswers(dialogue.id());
        List<Decision> decided = decisions.listOfDialogue(dialogue.id());
        List<Action> planned = actions.list(decided.stream().map(Decision::id).toList());
        var links = new ArrayList<Link>();
        links.add(question(dialogue, frame));
        if (!dialogue.isInformation() || answers.contributions() > 0) {
            links.add(voices(dialogue, answers, frame));
            links.add(answers(dialogue, answers, frame));
        }
        if (decided.isEmpty()) {
            links.add(toDecide(dialogue, frame));
        }
        decided.forEach(decision -> links.add(decision(decision, frame)));
        links.add(actions(planned, !decided.isEmpty(), frame));
        return new Chain(List.copyOf(links), LocalDate.ofInstant(clock.instant(), Frame.ZONE));
    }

    private static Link question(Dialogue dialogue, Frame frame) {
        return new Link(
                frame.t("decision.chain.question"),
                dialogue.publishedAt() == null ? "" : frame.day(dialogue.publishedAt()),
                dialogue.title(),
                null,
                "",
                dialogue.isPublished() ? Stage.DONE : Stage.NOW,
                List.of());
    }

    private static Link voices(Dialogue dialogue, Chain.Answers answers, Frame frame) {
        Stage stage =
                switch (dialogue.state()) {
                    case DRAFT, PLANNED -> Stage.TO_COME;
                    case OPEN, PAUSED, BETWEEN -> Stage.NOW;
                    case WAITING, FINISHED, TOLD -> Stage.DONE;
                };
        return new Link(
                frame.t("decision.chain.voices"),
                stage == Stage.TO_COME ? "" : voicesInWords(dialogue.participants(), answers.contributions(), frame),
                "",
                null,
                "",
                stage,
                List.of());
    }

    /** Where people take part without saying who they are, nobody is counted, and only what was said is. */
    private static String voicesInWords(int people, int contributions, Frame frame) {
        String said = frame.t(contributions == 1 ? "decision.contribution" : "decision.contributions", contributions);
        return people == 0 && contributions > 0
                ? said
                : frame.t(
                        "decision.chain.voices.count",
                        frame.t(people == 1 ? "decision.person" : "decision.people", people),
                        said);
    }

    private static Link answers(Dialogue dialogue, Chain.Answers answers, Frame frame) {
        if (answers.answered() == 0) {
            return new Link(
                    frame.t("decision.chain.answers"),
                    dialogue.answerBy() == null
                            ? ""
                            : frame.t("decision.chain.answers.by", frame.day(dialogue.answerBy())),
                    "",
                    null,
                    "",
                    Stage.TO_COME,
                    List.of());
        }
        String byOutcome = answers.byOutcome().entrySet().stream()
                .map(each -> frame.t(each.getKey().key()) + ": " + each.getValue())
                .collect(Collectors.joining(" · "));
        return new Link(
                frame.t("decision.chain.answers"),
                frame.t("decision.chain.answers.count", answers.answered(), answers.contributions()),
                byOutcome,
                null,
                "",
                answers.open() == 0 ? Stage.DONE : Stage.NOW,
                List.of());
    }

    private static Link toDecide(Dialogue dialogue, Frame frame) {
        return new Link(
                frame.t("decision.chain.decision"),
                dialogue.decidesOn() == null
                        ? dialogue.body()
                        : frame.t("decision.chain.to-decide", dialogue.body(), frame.day(dialogue.decidesOn())),
                "",
                null,
                "",
                dialogue.state() == Dialogue.State.WAITING ? Stage.NOW : Stage.TO_COME,
                List.of());
    }

    private static Link decision(Decision decision, Frame frame) {
        Wording wording = decision.wording();
        return new Link(
                frame.t("decision.chain.decision"),
                frame.t(
                        "decision.chain.decided",
                        wording.body(),
                        frame.day(wording.decidedOn()),
                        decision.matter().registryNumber(),
                        wording.paragraph()),
                Markdown.excerpt(wording.text(), SENTENCES),
                frame.path().equals(decision.path()) ? null : frame.url(decision.path()),
                frame.t("decision.chain.read"),
                Stage.DONE,
                wording.followed() ? "" : Markdown.excerpt(wording.reason(), SENTENCES),
                List.of());
    }

    private static Link actions(List<Action> actions, boolean decided, Frame frame) {
        Map<Boolean, Long> open = actions.stream()
                .collect(Collectors.partitioningBy(action -> action.state().isOpen(), Collectors.counting()));
        Stage stage = actions.isEmpty() ? Stage.TO_COME : open.getOrDefault(true, 0L) == 0 ? Stage.DONE : Stage.NOW;
        return new Link(
                frame.t("decision.chain.actions"),
                actions.isEmpty()
                        ? frame.t(decided ? "decision.chain.actions.none" : "decision.chain.actions.later")
                        : frame.t("decision.chain.actions.count", open.getOrDefault(false, 0L), actions.size()),
                "",
                null,
                "",
                stage,
                actions);
    }
}
