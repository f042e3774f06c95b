package se.radslag.dialogue.process;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection;
import se.radslag.dialogue.DialogueSection.Section;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.Methods;
import se.radslag.dialogue.process.DialoguePage.Sections;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.organisation.Eligibility;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/**
 * Puts the page of a dialogue together. Those who have not signed in all see the same, so what they see is made at
 * most once a second on each server, however many they are.
 */
@Component
class ShowDialogue {

    private final Dialogues dialogues;
    private final PlanRepository plans;
    private final AreaRepository areas;
    private final Activities activities;
    private final Methods methods;
    private final List<DialogueSection> sections;
    private final Cache<Key, DialoguePage.Shown> shared;

    ShowDialogue(
            Dialogues dialogues,
            PlanRepository plans,
            AreaRepository areas,
            Activities activities,
            Methods methods,
            ObjectProvider<DialogueSection> sections,
            @Value("${radslag.shared-page:1s}") Duration age) {
        this.dialogues = dialogues;
        this.plans = plans;
        this.areas = areas;
        this.activities = activities;
        this.methods = methods;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(DialogueSection::order))
                .toList();
        this.shared =
                Caffeine.newBuilder().maximumSize(500).expireAfterWrite(age).build();
    }

    /** What the page is made for: one organisation by one address, one dialogue, one language. */
    private record Key(long organisation, String address, String language) {}

    DialoguePage.Shown to(Visitor visitor, String slug, Frame frame) {
        if (visitor.isKnown()) {
            DialoguePage page = page(visitor, slug, frame);
            return new DialoguePage.Shown(page.dialogue().title(), Html.part("process/dialogue", page, frame));
        }
        var key = new Key(visitor.organisation(), frame.url("/dialoger/" + slug), frame.language());
        return shared.get(key, made -> written(page(visitor, slug, frame), frame));
    }

    private static DialoguePage.Shown written(DialoguePage page, Frame frame) {
        var output = new StringOutput();
        Html.part("process/dialogue", page, frame).writeTo(output);
        String html = output.toString();
        Content content = target -> target.writeContent(html);
        return new DialoguePage.Shown(page.dialogue().title(), content);
    }

    private DialoguePage page(Visitor visitor, String slug, Frame frame) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        Plan plan = plans.find(dialogue.id()).orElseThrow(NotFound::new);
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
        return activities.listOf(dialogue.id()).stream()
                .filter(activity -> activity.state() != Activity.State.PLANNED && methods.has(activity.method()))
                .sorted(Comparator.comparing(Activity::isOpen).reversed())
                .map(activity -> new DialoguePage.Part(
                        activity, methods.get(activity.method()).summary(activity, frame)))
                .toList();
    }

    private Sections sections(DialogueSection.Place place, Dialogue dialogue, Frame frame) {
        return new Sections(
                sections(section -> section.place() == place && section.order() < 0, dialogue, frame),
                sections(section -> section.place() == place && section.order() >= 0, dialogue, frame));
    }

    private List<Section> sections(Predicate<DialogueSection> which, Dialogue dialogue, Frame frame) {
        return sections.stream()
                .filter(which)
                .flatMap(section -> section.of(dialogue, frame).stream())
                .toList();
    }
}
