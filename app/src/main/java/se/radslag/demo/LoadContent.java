package se.radslag.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
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
import se.radslag.demo.Content.Flaw;
import se.radslag.demo.Content.PersonContent;
import se.radslag.demo.Content.PhaseContent;
import se.radslag.demo.Content.UpdateContent;
import se.radslag.dialogue.promise.KeepPromises;
import se.radslag.foundation.accessibility.KeepShortcomings;
import se.radslag.foundation.accessibility.Shortcoming;
import se.radslag.foundation.accessibility.ShortcomingForm;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.Eligibility;
import se.radslag.foundation.web.Role;
import tools.jackson.databind.json.JsonMapper;

/** Writes a file of content into the organisation at hand. */
@UseCase
class LoadContent {

    private static final int RESIDENTS = 700;
    private static final int LISTED = 40;
    /** Days between the first draft of a dialogue and its publication. */
    private static final int PREPARATION = 21;
    /** The day on which the council adopted its principles and promises. */
    private static final int ADOPTED = -700;

    private final ContentRepository rows;
    private final LoadProposals proposals;
    private final LoadAnswers answers;
    private final LoadDecision decisions;
    private final LoadBriefs briefs;
    private final LoadRights rights;
    private final LoadGuide guide;
    private final LoadTurnout turnout;
    private final LoadIntegrations integrations;
    private final LoadSteering steering;
    private final LoadBudget budgets;
    private final LoadOpinions opinions;
    private final LoadComparisons comparisons;
    private final KeepPromises promises;
    private final KeepShortcomings shortcomings;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    LoadContent(
            ContentRepository rows,
            LoadProposals proposals,
            LoadAnswers answers,
            LoadDecision decisions,
            LoadBriefs briefs,
            LoadRights rights,
            LoadGuide guide,
            LoadTurnout turnout,
            LoadIntegrations integrations,
            LoadSteering steering,
            LoadBudget budgets,
            LoadOpinions opinions,
            LoadComparisons comparisons,
            KeepPromises promises,
            KeepShortcomings shortcomings,
            Audit audit,
            JsonMapper json,
            Clock clock) {
        this.rows = rows;
        this.proposals = proposals;
        this.answers = answers;
        this.decisions = decisions;
        this.briefs = briefs;
        this.rights = rights;
        this.guide = guide;
        this.turnout = turnout;
        this.integrations = integrations;
        this.steering = steering;
        this.budgets = budgets;
        this.opinions = opinions;
        this.comparisons = comparisons;
        this.promises = promises;
        this.shortcomings = shortcomings;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Does nothing, and returns false, if the organisation has people already. */
    boolean into(Content content) {
        if (rows.hasPeople()) {
            return false;
        }
        var calendar = new Calendar(clock.instant());
        rows.describe(content.organisation().contact());
        var given = content.organisation();
        OffsetDateTime adopted = calendar.morning(ADOPTED);
        rows.addArticles("PRINCIPLE", given.principles(), given.bodies().getFirst(), adopted);
        rows.addArticles("PROMISE", given.promises(), given.bodies().getFirst(), adopted);
        promises.tell(given.responsibility());
        guide.examples(given.examples(), calendar);
        Map<String, Long> areas = rows.addAreas(content.organisation().areas());
        turnout.population(content.organisation().slug());
        Cast cast = cast(content, areas);
        content.dialogues().forEach(dialogue -> add(dialogue, given.name(), areas, cast, calendar));
        given.shortcomings().forEach(flaw -> add(flaw, cast, calendar));
        integrations.into(cast);
        comparisons.into(given.name());
        steering.into(given.slug(), cast, calendar);
        audit.record("demo.loaded", "organisation/" + content.organisation().slug());
        return true;
    }

    private void add(Flaw flaw, Cast cast, Calendar calendar) {
        shortcomings.add(
                new ShortcomingForm.Filled(
                        flaw.title(),
                        flaw.text(),
                        Shortcoming.Ground.valueOf(flaw.ground().toUpperCase(Locale.ROOT)),
                        flaw.reason(),
                        flaw.plannedDay() == null ? null : calendar.day(flaw.plannedDay())),
                cast.of(cast.administrator()));
    }

    private Cast cast(Content content, Map<String, Long> areas) {
        List<PersonContent> named = content.people();
        String domain = content.organisation().contact().email().replaceAll(".*@", "");
        List<Residents.Resident> residents =
                new Residents(domain).invent(isAnythingSaid(content) ? RESIDENTS : 0, List.copyOf(areas.values()));
        List<Long> ids = rows.addPeople(Stream.concat(
                        named.stream()
                                .map(person -> new Residents.Resident(
                                        person.name(), person.email(), areas.get(person.area()), person.birthYear())),
                        residents.stream())
                .toList());
        var byKey = new LinkedHashMap<String, Long>();
        IntStream.range(0, named.size()).forEach(i -> byKey.put(named.get(i).key(), ids.get(i)));
        String administrator = named.stream()
                .filter(person -> Demo.roles(person).contains(Role.ADMINISTRATOR))
                .map(PersonContent::key)
                .findFirst()
                .orElseThrow();
        var cast = new Cast(byKey, ids.subList(named.size(), ids.size()), administrator);
        for (PersonContent person : named) {
            Demo.roles(person).forEach(role -> rows.grant(cast.of(person.key()), role, person.title()));
        }
        return cast;
    }

    private static boolean isAnythingSaid(Content content) {
        return content.dialogues().stream()
                .anyMatch(dialogue -> !dialogue.proposals().isEmpty() || dialogue.budget() != null);
    }

    private void add(
            DialogueContent dialogue, String organisation, Map<String, Long> areas, Cast cast, Calendar calendar) {
        long starter = cast.of(dialogue.updates().stream()
                .map(UpdateContent::author)
                .findFirst()
                .orElseGet(() -> cast.byKey().keySet().iterator().next()));
        long id = rows.addDialogue(row(dialogue, eligibility(dialogue, areas, cast), starter, calendar));
        audit.record("dialogue.drafted", "dialogue/" + id);
        var activities = new HashMap<String, Long>();
        for (PhaseContent phase : dialogue.phases()) {
            activities.putAll(add(phase, id, starter, dialogue.isPublished(), calendar));
        }
        var pause = dialogue.pause();
        if (pause != null) {
            rows.addPause(id, pause.reason(), starter, calendar.moment(pause.day()));
            audit.record("dialogue.paused", "dialogue/" + id);
        }
        if (dialogue.isPublished()) {
            audit.record("dialogue.published", "dialogue/" + id);
        }
        var stage = new Stage(dialogue, id, activities, cast, calendar);
        rights.into(stage, starter);
        guide.occasions(stage);
        Map<String, Long> written = proposals.into(stage);
        budgets.into(stage, written, areas);
        opinions.into(stage);
        turnout.told(stage, areas);
        briefs.into(stage, organisation, false);
        answers.into(stage, written);
        decisions.into(stage);
        turnout.evaluated(stage);
        briefs.into(stage, organisation, true);
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
            audit.record("dialogue.extended", "dialogue/" + dialogueId);
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
