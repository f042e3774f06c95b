package se.radslag.dialogue.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection;
import se.radslag.dialogue.DialogueSection.Section;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.Method;
import se.radslag.dialogue.Methods;
import se.radslag.dialogue.Summary;
import se.radslag.dialogue.page.DialoguePage.Sections;
import se.radslag.dialogue.process.Plan;
import se.radslag.dialogue.process.PlanRepository;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.organisation.Eligibility;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.SharedPages;
import se.radslag.foundation.web.SharedPages.Shared;
import se.radslag.foundation.web.Visitor;

/** Puts the page of a dialogue together. */
@Component
class ShowDialogue {

    private final Dialogues dialogues;
    private final PlanRepository plans;
    private final AreaRepository areas;
    private final Activities activities;
    private final Methods methods;
    private final List<DialogueSection> sections;
    private final List<PageLink> links;
    private final SharedPages pages;

    ShowDialogue(
            Dialogues dialogues,
            PlanRepository plans,
            AreaRepository areas,
            Activities activities,
            Methods methods,
            ObjectProvider<DialogueSection> sections,
            ObjectProvider<PageLink> links,
            SharedPages pages) {
        this.dialogues = dialogues;
        this.plans = plans;
        this.areas = areas;
        this.activities = activities;
        this.methods = methods;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(DialogueSection::order))
                .toList();
        this.links = links.stream().toList();
        this.pages = pages;
    }

    /** What tells a shared part of a dialogue's page apart: the section or method, or a word of ours. */
    private record Name(long dialogueId, Object part) {}

    /** The page of the dialogue, if the visitor may see it. */
    Shared to(Visitor visitor, String slug, Frame frame) {
        DialoguePage page = page(visitor, slug, frame);
        return new Shared(
                page.dialogue().title(),
                Html.part("page/dialogue", page, frame),
                Html.part("page/links", links(page.dialogue(), frame), frame));
    }

    private PageLink.Links links(Dialogue dialogue, Frame frame) {
        return pages.part(
                frame,
                new Name(dialogue.id(), PageLink.class),
                () -> new PageLink.Links(links.stream()
                        .flatMap(link -> link.of(dialogue).stream())
                        .toList()));
    }

    private DialoguePage page(Visitor visitor, String slug, Frame frame) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        Plan plan = pages.part(frame, new Name(dialogue.id(), Plan.class), () -> plans.find(dialogue.id())
                .orElseThrow(NotFound::new));
        return new DialoguePage(
                dialogue,
                plan,
                parts(dialogue, frame),
                Stop.way(dialogue, plan, frame),
                sections(DialogueSection.Place.MAIN, dialogue, frame),
                sections(DialogueSection.Place.SIDE, dialogue, frame),
                circle(plan.eligibility(), frame),
                visitor.hasIn(dialogue.id(), Role.FACILITATOR, Role.ADMINISTRATOR)
                        ? "/arbete/dialoger/" + dialogue.id()
                        : null);
    }

    private String circle(Eligibility eligibility, Frame frame) {
        boolean byArea = eligibility.who() == Eligibility.Who.AREA;
        return Circle.of(eligibility, byArea ? areas.names() : Map.of(), frame);
    }

    private List<DialoguePage.Part> parts(Dialogue dialogue, Frame frame) {
        List<Activity> all =
                pages.part(frame, new Name(dialogue.id(), Activity.class), () -> activities.listOf(dialogue.id()));
        return all.stream()
                .filter(activity -> activity.state() != Activity.State.PLANNED && methods.has(activity.method()))
                .sorted(Comparator.comparing(Activity::isOpen).reversed())
                .map(activity -> new DialoguePage.Part(activity, summary(activity, frame)))
                .toList();
    }

    private Summary summary(Activity activity, Frame frame) {
        Method method = methods.get(activity.method());
        return method.isSummarySameForAll()
                ? pages.part(
                        frame, new Name(activity.dialogueId(), activity.id()), () -> method.summary(activity, frame))
                : method.summary(activity, frame);
    }

    private Sections sections(DialogueSection.Place place, Dialogue dialogue, Frame frame) {
        return new Sections(
                sections(section -> section.place() == place && section.order() < 0, dialogue, frame),
                sections(section -> section.place() == place && section.order() >= 0, dialogue, frame));
    }

    private List<Section> sections(Predicate<DialogueSection> which, Dialogue dialogue, Frame frame) {
        return sections.stream()
                .filter(which)
                .flatMap(section -> section(section, dialogue, frame).stream())
                .toList();
    }

    private Optional<Section> section(DialogueSection section, Dialogue dialogue, Frame frame) {
        return section.isSameForAll()
                ? pages.part(frame, new Name(dialogue.id(), section), () -> section.of(dialogue, frame)
                        .map(Section::written))
                : section.of(dialogue, frame);
    }
}
