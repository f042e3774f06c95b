package se.radslag.outcome.brief;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Refused;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;

/** The facilitator's work with briefs: arranging, looking at, freezing. */
@Controller("briefWorkController")
class WorkController {

    private static final String ALL = "/arbete/underlag";
    private static final String ONE = ALL + "/{id}";
    static final Role[] ROLES = {Role.FACILITATOR, Role.ADMINISTRATOR};
    private static final int PAGE = 30;
    /** So much has room on a page together with the numbers of the summary. */
    private static final int FINDINGS = 2_500;

    private static final int COMMENT = 2_000;
    private static final int REASON = 500;

    private final Dialogues dialogues;
    private final CollectBrief collect;
    private final ArrangeBrief arrange;
    private final FreezeBrief freeze;
    private final FrozenRepository frozen;

    WorkController(
            Dialogues dialogues,
            CollectBrief collect,
            ArrangeBrief arrange,
            FreezeBrief freeze,
            FrozenRepository frozen) {
        this.dialogues = dialogues;
        this.collect = collect;
        this.arrange = arrange;
        this.freeze = freeze;
        this.frozen = frozen;
    }

    @GetMapping(ALL)
    Html list(@RequestParam(defaultValue = "") String efter, Visitor visitor, Frame frame) {
        Set<Dialogue.State> published = EnumSet.complementOf(EnumSet.of(Dialogue.State.DRAFT));
        List<Dialogue> found = dialogues.list(
                new Dialogues.Filter(published, "", "", reach(visitor)), Dialogues.Key.of(efter), PAGE + 1);
        List<Dialogue> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<Long, Integer> latest =
                frozen.listLatest(shown.stream().map(Dialogue::id).toList());
        return new Html(
                "brief/works",
                new WorkPage.All(
                        shown.stream()
                                .map(dialogue -> new WorkPage.Row(dialogue, latest.getOrDefault(dialogue.id(), 0)))
                                .toList(),
                        found.size() > PAGE
                                ? frame.url(ALL + "?efter=" + Dialogues.Key.after(shown.getLast()))
                                : null));
    }

    @GetMapping(ONE)
    Html show(@PathVariable long id, Typed typed, Visitor visitor, Frame frame) {
        Dialogue dialogue = dialogue(id, visitor);
        CollectBrief.Draft draft = collect.draft(id, frame);
        return new Html(
                "brief/work",
                typed.isEmpty()
                        ? page(
                                dialogue,
                                draft.arrangement().version(),
                                draft.arrangement().findings(),
                                lines(draft),
                                Map.of())
                        : page(
                                dialogue,
                                version(typed.get("version")),
                                typed.get("slutsatser"),
                                typed(draft, typed::get),
                                Map.of()));
    }

    @PostMapping(ONE)
    Object arrange(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Dialogue dialogue = dialogue(id, visitor);
        CollectBrief.Draft draft = collect.draft(id, frame);
        UnaryOperator<String> field = name -> fields.getOrDefault(name, "");
        String findings = field.apply("slutsatser").strip();
        List<WorkPage.Line> lines = typed(draft, field);
        Errors errors = errors(findings, lines, frame);
        int version = version(field.apply("version"));
        if (!errors.any() && !arrange.of(dialogue, arrangement(version, findings, lines))) {
            errors.add("slutsatser", "brief.error.stale");
            version = draft.arrangement().version();
        }
        if (errors.any()) {
            return Html.invalid("brief/work", page(dialogue, version, findings, lines, errors.byField()));
        }
        Flash.say(response, frame.t("brief.saved"));
        return "redirect:" + (fields.containsKey("visa") ? WorkPage.path(id) + "/forhandsvisning" : WorkPage.path(id));
    }

    private static Errors errors(String findings, List<WorkPage.Line> lines, Frame frame) {
        var errors = new Errors(frame);
        if (!findings.isEmpty()) {
            errors.text("slutsatser", findings, FINDINGS);
        }
        for (WorkPage.Line line : lines) {
            if (!line.comment().isEmpty()) {
                errors.text("kommentar-" + line.key(), line.comment(), COMMENT);
            }
            if (line.out() && line.reason().isEmpty()) {
                errors.add("skal-" + line.key(), "brief.error.reason");
            } else if (line.out()) {
                errors.text("skal-" + line.key(), line.reason(), REASON);
            }
        }
        return errors;
    }

    private static Arrangement arrangement(int version, String findings, List<WorkPage.Line> lines) {
        List<WorkPage.Line> ordered = IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> rank(lines.get(i).place(), i + 1)))
                .map(lines::get)
                .toList();
        return new Arrangement(
                version,
                findings,
                IntStream.range(0, ordered.size())
                        .mapToObj(i -> placing(ordered.get(i), i + 1))
                        .toList());
    }

    /** Who moves up goes before the chapter that has the place, who moves down after it. */
    private static int rank(int place, int before) {
        return 2 * place + Integer.signum(place - before);
    }

    private static Arrangement.Placing placing(WorkPage.Line line, int place) {
        return new Arrangement.Placing(line.key(), place, line.comment(), line.out() ? line.reason() : "");
    }

    private static List<WorkPage.Line> lines(CollectBrief.Draft draft) {
        List<Brief.Section> sections = draft.brief().sections();
        return IntStream.range(0, sections.size())
                .mapToObj(i -> {
                    Brief.Section section = sections.get(i);
                    return new WorkPage.Line(
                            section.key(),
                            section.heading(),
                            i + 1,
                            section.comment(),
                            section.isLeftOut(),
                            section.leftOut());
                })
                .toList();
    }

    private static List<WorkPage.Line> typed(CollectBrief.Draft draft, UnaryOperator<String> field) {
        return lines(draft).stream()
                .map(line -> new WorkPage.Line(
                        line.key(),
                        line.heading(),
                        place(field.apply("plats-" + line.key()), line.place()),
                        field.apply("kommentar-" + line.key()).strip(),
                        !field.apply("utan-" + line.key()).isEmpty(),
                        field.apply("skal-" + line.key()).strip()))
                .toList();
    }

    private static int place(String typed, int otherwise) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : otherwise;
    }

    private static int version(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private WorkPage page(
            Dialogue dialogue, int version, String findings, List<WorkPage.Line> lines, Map<String, String> errors) {
        return new WorkPage(dialogue, version, findings, lines, frozen.list(dialogue.id()), errors);
    }

    @GetMapping(ONE + "/forhandsvisning")
    Html preview(@PathVariable long id, Visitor visitor, Frame frame) {
        Dialogue dialogue = dialogue(id, visitor);
        return new Html(
                "brief/preview",
                new WorkPage.Preview(dialogue, collect.draft(id, frame).brief()));
    }

    @GetMapping(ONE + "/frys")
    Html ask(@PathVariable long id, Visitor visitor, Frame frame) {
        Dialogue dialogue = dialogue(id, visitor);
        boolean noFindings = collect.draft(id, frame).brief().findings().isBlank();
        return new Html("brief/freeze", confirm(dialogue, noFindings, List.of()));
    }

    @PostMapping(ONE + "/frys")
    Object freeze(
            @PathVariable long id,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Dialogue dialogue = dialogue(id, visitor);
        return switch (freeze.of(dialogue, collect.snapshot(id, frame), once)) {
            case FreezeBrief.Result.Done(String path) -> {
                Flash.say(response, frame.t("brief.frozen"));
                yield "redirect:" + path;
            }
            case FreezeBrief.Result.NoFindings none -> Html.invalid("brief/freeze", confirm(dialogue, true, List.of()));
            case FreezeBrief.Result.Miscounted(var figures) ->
                Html.invalid("brief/freeze", confirm(dialogue, false, figures));
        };
    }

    private WorkPage.Confirm confirm(Dialogue dialogue, boolean noFindings, List<Figure> miscounted) {
        List<Brief.Version> versions = frozen.list(dialogue.id());
        int number = versions.isEmpty() ? 1 : versions.getFirst().number() + 1;
        return new WorkPage.Confirm(dialogue, number, noFindings, miscounted, UUID.randomUUID());
    }

    private Dialogue dialogue(long id, Visitor visitor) {
        visitor.known();
        Dialogue dialogue = dialogues.find(id).filter(Dialogue::isPublished).orElseThrow(NotFound::new);
        visitor.requireIn(id, ROLES);
        return dialogue;
    }

    /** The dialogues whose briefs the visitor works with; null for all. */
    private static @Nullable Set<Long> reach(Visitor visitor) {
        visitor.known();
        if (visitor.has(ROLES)) {
            return null;
        }
        Set<Long> own = visitor.dialogueRoles().keySet().stream()
                .filter(dialogue -> visitor.hasIn(dialogue, ROLES))
                .collect(Collectors.toSet());
        if (own.isEmpty()) {
            throw new Refused("web.refused.role");
        }
        return own;
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        WorkEntry briefWork() {
            return new WorkEntry(
                    ALL,
                    "brief.work",
                    45,
                    visitor -> visitor.has(ROLES)
                            || visitor.dialogueRoles().keySet().stream()
                                    .anyMatch(dialogue -> visitor.hasIn(dialogue, ROLES)));
        }
    }
}
