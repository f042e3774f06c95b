package se.radslag.dialogue.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.process.PlanRepository;
import se.radslag.foundation.api.Paging;
import se.radslag.foundation.api.Slice;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.NotFound;

/** Dialogues and their activities, for programs. */
@RestController
class DialogueApiController {

    private static final Set<Dialogue.State> PUBLISHED = EnumSet.complementOf(EnumSet.of(Dialogue.State.DRAFT));

    private final Dialogues dialogues;
    private final PublicDialogues published;
    private final PlanRepository plans;
    private final Activities activities;
    private final PublicAddress address;

    DialogueApiController(
            Dialogues dialogues,
            PublicDialogues published,
            PlanRepository plans,
            Activities activities,
            PublicAddress address) {
        this.dialogues = dialogues;
        this.published = published;
        this.plans = plans;
        this.activities = activities;
        this.address = address;
    }

    @GetMapping("/api/v1/dialogues")
    Slice<ShownDialogue> list(
            @RequestParam(defaultValue = "") List<Dialogue.State> state,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String slug,
            Paging paging) {
        Set<Dialogue.State> states = state.isEmpty() ? PUBLISHED : EnumSet.copyOf(state);
        String base = address.of("");
        List<Dialogue> found = slug.isEmpty()
                ? dialogues.list(
                        new Dialogues.Filter(intersection(states), theme, q.strip(), null),
                        Dialogues.Key.of(paging.after()),
                        paging.most())
                : dialogues.findBySlug(slug).filter(Dialogue::isPublished).stream()
                        .toList();
        return paging.of(found, Dialogues.Key::after, dialogue -> ShownDialogue.of(dialogue, base));
    }

    private static Set<Dialogue.State> intersection(Set<Dialogue.State> states) {
        Set<Dialogue.State> both = EnumSet.copyOf(PUBLISHED);
        both.retainAll(states);
        return both;
    }

    @GetMapping("/api/v1/dialogues/{dialogueId}")
    ShownPlan show(@PathVariable long dialogueId) {
        Dialogue dialogue = published.dialogue(dialogueId);
        return ShownPlan.of(dialogue, plans.find(dialogueId).orElseThrow(NotFound::new), address.of(""));
    }

    @GetMapping("/api/v1/dialogues/{dialogueId}/activities")
    Slice<ShownActivity> activities(@PathVariable long dialogueId) {
        Dialogue dialogue = published.dialogue(dialogueId);
        String base = address.of("");
        return new Slice<>(
                activities.listOf(dialogue.id()).stream()
                        .map(activity -> ShownActivity.of(activity, base))
                        .toList(),
                null);
    }

    @GetMapping("/api/v1/activities/{activityId}")
    ShownActivity activity(@PathVariable long activityId) {
        return ShownActivity.of(published.activity(activityId), address.of(""));
    }
}
