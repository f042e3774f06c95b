package se.radslag.demo;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.radslag.demo.Content.Circle;
import se.radslag.demo.Content.DialogueContent;
import se.radslag.demo.Content.PersonContent;
import se.radslag.demo.Content.PhaseContent;
import se.radslag.demo.Content.UpdateContent;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.Eligibility;
import tools.jackson.databind.json.JsonMapper;

/** Writes a file of content into the organisation at hand. */
@UseCase
class LoadContent {

    private static final int RESIDENTS = 700;
    private static final int LISTED = 40;
    /** Days between the first draft of a dialogue and its publication. */
    private static final int PREPARATION = 21;

    private final ContentRepository rows;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    LoadContent(ContentRepository rows, Audit audit, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Does nothing if the organisation has people already. */
    void into(Content content) {
        if (rows.hasPeople()) {
            return;
        }
        var calendar = new Calendar(clock.instant());
        rows.describe(content.organisation().contact());
        Map<String, Long> areas = rows.addAreas(content.organisation().areas());
        Cast cast = cast(content, areas);
        content.dialogues().forEach(dialogue -> add(dialogue, areas, cast, calendar));
        audit.record("demo.loaded", "organisation/" + content.organisation().slug());
    }

    private Cast cast(Content content, Map<String, Long> areas) {
        List<PersonContent> named = content.people();
        String domain = content.organisation().contact().email().replaceAll(".*@", "");
        List<Residents.Resident> residents = new Residents(domain).invent(RESIDENTS, List.copyOf(areas.values()));
        List<Long> ids = rows.addPeople(Stream.concat(
                        named.stream()
                                .map(person -> new Residents.Resident(
                                        person.name(), person.email(), areas.get(person.area()), person.birthYear())),
                        residents.stream())
                .toList());
        var byKey = new LinkedHashMap<String, Long>();
        IntStream.range(0, named.size()).forEach(i -> byKey.put(named.get(i).key(), ids.get(i)));
        var cast = new Cast(byKey, ids.subList(named.size(), ids.size()));
        for (PersonContent person : named) {
            Demo.roles(person).forEach(role -> rows.grant(cast.of(person.key()), role, person.title()));
        }
        return cast;
    }

    private void add(DialogueContent dialogue, Map<String, Long> areas, Cast cast, Calendar calendar) {
        long starter = cast.of(dialogue.updates().stream()
                .map(UpdateContent::author)
                .findFirst()
                .orElseGet(() -> cast.byKey().keySet().iterator().next()));
        long id = rows.addDialogue(row(dialogue, eligibility(dialogue, areas, cast), starter, calendar));
        audit.record("dialogue.drafted", "dialogue/" + id);
        dialogue.phases().forEach(phase -> add(phase, id, starter, dialogue.isPublished(), calendar));
        var pause = dialogue.pause();
        if (pause != null) {
            rows.addPause(id, pause.reason(), starter, calendar.moment(pause.day()));
            audit.record("dialogue.paused", "dialogue/" + id);
        }
        if (dialogue.isPublished()) {
            audit.record("dialogue.published", "dialogue/" + id);
        }
    }

    private static ContentRepository.DialogueRow row(
            DialogueContent dialogue, String eligibility, long starter, Calendar calendar) {
        int published = Math.min(-1, firstDay(dialogue));
        var influence = dialogue.influence();
        var governance = dialogue.governance();
        return new ContentRepository.DialogueRow(
                dialogue.slug(),
                dialogue.kind().toUpperCase(Locale.ROOT),
                dialogue.theme(),
                dialogue.title(),
                dialogue.lead(),
                dialogue.background(),
                dialogue.fixed(),
                dialogue.open(),
                influence.questionOpen(),
                influence.decidersOpen(),
                influence.reason(),
                governance.body(),
                calendar.day(governance.decidesDay()),
                governance.registryNumber(),
                governance.use(),
                calendar.day(governance.answerByDay()),
                eligibility,
                starter,
                calendar.morning(published - PREPARATION),
                dialogue.isPublished() ? calendar.morning(published) : null,
                dialogue.isClosed() ? calendar.evening(lastDay(dialogue)) : null);
    }

    private static int firstDay(DialogueContent dialogue) {
        return IntStream.concat(
                        dialogue.phases().stream().mapToInt(PhaseContent::opens),
                        dialogue.updates().stream().mapToInt(UpdateContent::day))
                .min()
                .orElse(0);
    }

    private static int lastDay(DialogueContent dialogue) {
        return IntStream.concat(
                        dialogue.phases().stream().mapToInt(PhaseContent::closes),
                        dialogue.updates().stream().mapToInt(UpdateContent::day))
                .max()
                .orElse(0);
    }

    private String eligibility(DialogueContent dialogue, Map<String, Long> areas, Cast cast) {
        Circle circle = dialogue.eligibility();
        var who = Eligibility.Who.valueOf(circle.who().toUpperCase(Locale.ROOT));
        return json.writeValueAsString(new Eligibility(
                who,
                who == Eligibility.Who.AREA
                        ? circle.areas().stream().map(areas::get).collect(Collectors.toSet())
                        : null,
                circle.minAge(),
                null,
                null,
                who == Eligibility.Who.LISTED
                        ? rows.addList(dialogue.title(), cast.residents().subList(0, LISTED))
                        : null));
    }

    private Map<String, Long> add(
            PhaseContent phase, long dialogueId, long starter, boolean published, Calendar calendar) {
        long id = rows.addPhase(new ContentRepository.PhaseRow(
                dialogueId,
                phase.name(),
                phase.text(),
                phase.level(),
                calendar.day(phase.opens()),
                calendar.day(phase.closes()),
                published && phase.opens() <= 0 ? calendar.morning(phase.opens()) : null,
                published && phase.closes() < 0 ? calendar.evening(phase.closes()) : null));
        var extension = phase.extension();
        if (extension != null) {
            rows.addExtension(
                    id,
                    calendar.day(extension.from()),
                    calendar.day(phase.closes()),
                    extension.reason(),
                    starter,
                    calendar.moment(extension.day()));
            audit.record("phase.extended", "phase/" + id);
        }
        var activities = new HashMap<String, Long>();
        for (var activity : phase.activities()) {
            activities.put(
                    activity.key(),
                    rows.addActivity(
                            dialogueId,
                            id,
                            activity.method(),
                            activity.title(),
                            activity.text(),
                            calendar.morning(Math.min(phase.opens(), 0) - 1)));
        }
        return activities;
    }
}
