package se.radslag.outcome.brief;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.Methods;
import se.radslag.dialogue.evidence.Chapter;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.NotFound;

/** Gathers a brief from what all rooms found, and the data that it was counted from, as they are at one moment. */
@Component
class CollectBrief {

    private final Dialogues dialogues;
    private final Activities activities;
    private final Methods methods;
    private final ObjectProvider<Chapter> chapters;
    private final ObjectProvider<Dataset> datasets;
    private final ArrangementRepository arrangements;
    private final Clock clock;

    CollectBrief(
            Dialogues dialogues,
            Activities activities,
            Methods methods,
            ObjectProvider<Chapter> chapters,
            ObjectProvider<Dataset> datasets,
            ArrangementRepository arrangements,
            Clock clock) {
        this.dialogues = dialogues;
        this.activities = activities;
        this.methods = methods;
        this.chapters = chapters;
        this.datasets = datasets;
        this.arrangements = arrangements;
        this.clock = clock;
    }

    /**
     * A brief that is not frozen yet.
     *
     * @param arrangement as the facilitator has made it
     */
    record Draft(Arrangement arrangement, Brief brief) {}

    /**
     * Everything that is frozen with a brief.
     *
     * @param miscounted figures that the data do not give again
     */
    record Snapshot(Brief brief, List<KeptData.Kept> data, List<Figure> miscounted) {}

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Draft draft(long dialogueId, Frame frame) {
        Dialogue dialogue = dialogues.find(dialogueId).orElseThrow(NotFound::new);
        return draft(dialogue, frame.lasting());
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Snapshot snapshot(long dialogueId, Frame frame) {
        Dialogue dialogue = dialogues.find(dialogueId).orElseThrow(NotFound::new);
        Frame lasting = frame.lasting();
        Draft draft = draft(dialogue, lasting);
        List<Figure> figures = draft.brief().figures().distinct().toList();
        List<KeptData.Kept> kept = datasets.orderedStream()
                .map(dataset -> KeptData.of(dataset, dialogue, figures, lasting))
                .toList();
        return new Snapshot(draft.brief(), kept, miscounted(figures, kept));
    }

    /** Figures that the data give otherwise, and those that name data which are not there. */
    private static List<Figure> miscounted(List<Figure> figures, List<KeptData.Kept> kept) {
        Set<String> names = kept.stream().map(data -> data.source().key()).collect(Collectors.toSet());
        return Stream.concat(
                        kept.stream().flatMap(data -> data.wrong().stream()),
                        figures.stream()
                                .filter(figure ->
                                        !names.contains(figure.recount().dataset())))
                .toList();
    }

    private Draft draft(Dialogue dialogue, Frame frame) {
        List<Glance.Found> found = found(dialogue, frame);
        Arrangement arrangement = arrangements.find(dialogue.id());
        var about = new Brief.About(
                frame.organisationName(),
                dialogue.title(),
                dialogue.path(),
                dialogue.body(),
                dialogue.registryNumber());
        return new Draft(
                arrangement,
                new Brief(
                        about,
                        0,
                        clock.instant(),
                        arrangement.findings(),
                        Glance.of(found, frame),
                        sections(found, arrangement),
                        List.of()));
    }

    /** All chapters, those of the methods among them, in the order in which they stand unless somebody orders them. */
    private List<Glance.Found> found(Dialogue dialogue, Frame frame) {
        var found = new ArrayList<Glance.Found>();
        activities.listOf(dialogue.id()).stream()
                .filter(activity -> methods.has(activity.method()))
                .forEach(activity -> found.add(new Glance.Found(
                        "activity-" + activity.id(),
                        frame.t("brief.chapter.activity", activity.title()),
                        Chapter.Part.SAID,
                        methods.get(activity.method()).evidence(activity, frame))));
        chapters.stream().sorted(Comparator.comparingInt(Chapter::order)).forEach(chapter -> chapter.of(dialogue, frame)
                .ifPresent(evidence -> found.add(new Glance.Found(
                        chapter.key(), frame.t("brief.chapter." + chapter.key()), chapter.part(), evidence))));
        found.sort(Comparator.comparing(Glance.Found::part));
        return found;
    }

    /** The chapters as the facilitator arranged them; one that came since stands after the one before it. */
    private static List<Brief.Section> sections(List<Glance.Found> found, Arrangement arrangement) {
        Map<String, Arrangement.Placing> placings = arrangement.byChapter();
        Map<String, Glance.Found> byKey = found.stream().collect(Collectors.toMap(Glance.Found::key, one -> one));
        var order = new ArrayList<String>(arrangement.placings().stream()
                .map(Arrangement.Placing::chapter)
                .filter(byKey::containsKey)
                .toList());
        int after = 0;
        for (Glance.Found one : found) {
            int place = order.indexOf(one.key());
            if (place < 0) {
                order.add(after, one.key());
                place = after;
            }
            after = place + 1;
        }
        return order.stream()
                .map(key -> section(
                        Objects.requireNonNull(byKey.get(key)),
                        placings.getOrDefault(key, Arrangement.Placing.at(key, 0))))
                .toList();
    }

    private static Brief.Section section(Glance.Found found, Arrangement.Placing placing) {
        Evidence shown = placing.leftOut().isEmpty() ? found.evidence() : Evidence.of();
        return new Brief.Section(found.key(), found.heading(), placing.comment(), placing.leftOut(), shown.blocks());
    }
}
