package se.radslag.outcome.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Continuations;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.Sequels;
import se.radslag.dialogue.evidence.Briefs;
import se.radslag.foundation.mail.DialogueNames;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.MenuEntry;
import se.radslag.foundation.web.NotFound;

/** Decisions and what became of them, for everyone. */
@Controller
class DecisionController {

    private static final String PATH = "/beslut";
    private static final int PAGE = 20;

    private final DecisionRepository decisions;
    private final ActionRepository actions;
    private final Dialogues dialogues;
    private final DialogueNames names;
    private final Chains chains;
    private final Briefs briefs;
    private final ObjectProvider<Continuations> continuations;
    private final Clock clock;

    DecisionController(
            DecisionRepository decisions,
            ActionRepository actions,
            Dialogues dialogues,
            DialogueNames names,
            Chains chains,
            Briefs briefs,
            ObjectProvider<Continuations> continuations,
            Clock clock) {
        this.decisions = decisions;
        this.actions = actions;
        this.dialogues = dialogues;
        this.names = names;
        this.chains = chains;
        this.briefs = briefs;
        this.continuations = continuations;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html list(@RequestParam(defaultValue = "") String efter, Frame frame) {
        List<Decision> found = decisions.listPublic(place(efter), PAGE + 1);
        List<Decision> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<Long, String> titles = names.of(
                shown.stream().map(decision -> decision.matter().dialogueId()).toList());
        Map<Long, List<Action>> planned = actions
                .list(shown.stream().map(Decision::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Action::decisionId));
        return new Html(
                "decision/decisions",
                new DecisionPage.All(
                        shown.stream()
                                .map(decision -> row(
                                        decision,
                                        titles.getOrDefault(decision.matter().dialogueId(), ""),
                                        planned.getOrDefault(decision.id(), List.of())))
                                .toList(),
                        found.size() > PAGE ? frame.url(PATH + "?efter=" + place(shown.getLast())) : null));
    }

    private DecisionPage.Row row(Decision decision, String dialogueTitle, List<Action> planned) {
        LocalDate today = today();
        return new DecisionPage.Row(
                decision,
                dialogueTitle,
                planned.size(),
                (int) planned.stream()
                        .filter(action -> action.state() == Action.State.DONE)
                        .count(),
                (int) planned.stream().filter(action -> action.isOverdue(today)).count());
    }

    @GetMapping(PATH + "/{id}")
    Html show(@PathVariable long id, Frame frame) {
        Decision decision = decisions.find(id).orElseThrow(NotFound::new);
        Dialogue dialogue = dialogues
                .find(decision.matter().dialogueId())
                .filter(Dialogue::isPublished)
                .orElseThrow(NotFound::new);
        List<Action> planned = actions.list(List.of(id));
        return new Html(
                "decision/decision",
                new DecisionPage(
                        decision,
                        dialogue,
                        planned,
                        continued(planned, frame),
                        decisions.listWordings(id),
                        chains.of(dialogue, frame),
                        briefs.latest(dialogue).orElse(null),
                        today()));
    }

    private Map<Long, List<Sequels.Sequel>> continued(List<Action> planned, Frame frame) {
        var all = new HashMap<Long, List<Sequels.Sequel>>();
        List<Long> ids = planned.stream().map(Action::id).toList();
        for (Continuations room : continuations) {
            room.of(ids, frame).forEach((action, sequels) -> all.computeIfAbsent(action, id -> new ArrayList<>())
                    .addAll(sequels));
        }
        return all;
    }

    private static String place(Decision decision) {
        return decision.wording().decidedOn() + "_" + decision.id();
    }

    private static DecisionRepository.Place place(String text) {
        int between = text.indexOf('_');
        if (between < 0) {
            return DecisionRepository.Place.TOP;
        }
        try {
            return new DecisionRepository.Place(
                    LocalDate.parse(text.substring(0, between)), Long.parseLong(text.substring(between + 1)));
        } catch (DateTimeParseException | NumberFormatException e) {
            return DecisionRepository.Place.TOP;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Frame.ZONE);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry decisionMenu() {
            return new MenuEntry(PATH, "decision.decisions", 20, visitor -> true);
        }
    }
}
