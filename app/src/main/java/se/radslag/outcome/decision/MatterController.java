package se.radslag.outcome.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.Methods;
import se.radslag.dialogue.evidence.Briefs;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;

/** The matters of the workbench: all of them, one of them, and a new one. */
@Controller
class MatterController {

    private static final String PATH = "/arbete/arenden";
    private static final int PAGE = 30;
    private static final int MOST_DIALOGUES = 300;

    private final MatterRepository matters;
    private final DecisionRepository decisions;
    private final ActionRepository actions;
    private final ChainRepository counts;
    private final CreateMatter create;
    private final Dialogues dialogues;
    private final Activities activities;
    private final Methods methods;
    private final Briefs briefs;
    private final Clock clock;

    MatterController(
            MatterRepository matters,
            DecisionRepository decisions,
            ActionRepository actions,
            ChainRepository counts,
            CreateMatter create,
            Dialogues dialogues,
            Activities activities,
            Methods methods,
            Briefs briefs,
            Clock clock) {
        this.matters = matters;
        this.decisions = decisions;
        this.actions = actions;
        this.counts = counts;
        this.create = create;
        this.dialogues = dialogues;
        this.activities = activities;
        this.methods = methods;
        this.briefs = briefs;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html list(@RequestParam(required = false) @Nullable Long fore, Visitor visitor, Frame frame) {
        List<MatterPage.Row> found = matters.list(Recorders.reach(visitor), fore, today(), PAGE + 1);
        List<MatterPage.Row> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Html(
                "decision/matters",
                new MatterPage.All(
                        shown,
                        found.size() > PAGE
                                ? frame.url(PATH + "?fore=" + shown.getLast().id())
                                : null));
    }

    @GetMapping(PATH + "/{id}")
    Html show(@PathVariable long id, Visitor visitor, Frame frame) {
        visitor.known();
        Matter matter = matters.find(id).orElseThrow(NotFound::new);
        visitor.requireIn(matter.dialogueId(), Recorders.ROLES);
        Dialogue dialogue = dialogues.find(matter.dialogueId()).orElseThrow(NotFound::new);
        List<Decision> decided = decisions.listOfMatter(id);
        Map<Long, List<Action>> planned = actions
                .list(decided.stream().map(Decision::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Action::decisionId));
        return new Html(
                "decision/matter",
                new MatterPage(
                        matter,
                        dialogue,
                        counts.countAnswers(dialogue.id()),
                        found(dialogue.id(), frame),
                        briefs.latest(dialogue).orElse(null),
                        briefs.workPath(dialogue, visitor).orElse(null),
                        decided.stream()
                                .map(decision -> new MatterPage.Decided(
                                        decision, planned.getOrDefault(decision.id(), List.of())))
                                .toList(),
                        matters.listStates(id),
                        today()));
    }

    private List<MatterPage.Found> found(long dialogueId, Frame frame) {
        return activities.listOf(dialogueId).stream()
                .filter(activity -> methods.has(activity.method()))
                .map(activity -> new MatterPage.Found(
                        activity.title(), methods.get(activity.method()).evidence(activity, frame)))
                .toList();
    }

    @GetMapping(PATH + "/nytt")
    Html ask(@RequestParam(defaultValue = "0") long dialog, Typed typed, Visitor visitor, Frame frame) {
        Map<String, String> choices = choices(visitor);
        MatterForm form = typed.isEmpty()
                ? dialogues
                        .find(dialog)
                        .filter(dialogue -> choices.containsKey(Long.toString(dialogue.id())))
                        .map(dialogue -> new MatterForm(
                                Long.toString(dialogue.id()),
                                dialogue.registryNumber(),
                                dialogue.title(),
                                dialogue.body()))
                        .orElseGet(() -> MatterForm.of(field -> ""))
                : MatterForm.of(typed::get);
        return new Html("decision/newMatter", page(form, choices, new Errors(frame)));
    }

    @PostMapping(PATH + "/nytt")
    Object create(
            @RequestParam Map<String, String> fields,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Map<String, String> choices = choices(visitor);
        MatterForm form = MatterForm.of(field -> fields.getOrDefault(field, ""));
        Errors errors = form.errors(frame, choices);
        if (errors.any()) {
            return Html.invalid("decision/newMatter", page(form, choices, errors));
        }
        return switch (create.create(
                once, Long.parseLong(form.dialog()), form.diarienummer(), form.rubrik(), form.organ())) {
            case Result.Done(String path) -> {
                Flash.say(response, frame.t("decision.matter.created"));
                yield "redirect:" + path;
            }
            case Result.NumberTaken taken -> {
                errors.add("diarienummer", "decision.error.number-taken");
                yield Html.invalid("decision/newMatter", page(form, choices, errors));
            }
            case Result.Stale stale -> throw new IllegalStateException("A new matter has not been read before");
        };
    }

    private static MatterForm.Page page(MatterForm form, Map<String, String> choices, Errors errors) {
        return new MatterForm.Page(form, choices, errors, UUID.randomUUID());
    }

    private Map<String, String> choices(Visitor visitor) {
        var choices = new LinkedHashMap<String, String>();
        matters.listDialogues(Recorders.reach(visitor), MOST_DIALOGUES)
                .forEach((id, title) -> choices.put(Long.toString(id), title));
        return choices;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Frame.ZONE);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        WorkEntry matterWork() {
            return new WorkEntry(PATH, "decision.work", 50, Recorders::includes);
        }
    }
}
