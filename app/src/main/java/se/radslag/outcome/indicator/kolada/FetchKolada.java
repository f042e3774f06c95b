package se.radslag.outcome.indicator.kolada;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.outcome.indicator.Retrieval.Way;
import se.radslag.outcome.indicator.Retrievals;
import se.radslag.outcome.indicator.Source;
import se.radslag.outcome.indicator.retrieval.Intake;
import se.radslag.outcome.indicator.retrieval.Metadata;
import se.radslag.outcome.indicator.retrieval.NamedUnit;
import se.radslag.outcome.indicator.retrieval.Ongoing;
import se.radslag.outcome.indicator.retrieval.Outcome;
import se.radslag.outcome.indicator.retrieval.Progress;
import se.radslag.outcome.indicator.retrieval.Stage;
import se.radslag.outcome.indicator.retrieval.Unusable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fetches all figures, or what has changed since the last time. What has been fetched is kept when it breaks off; the next try
 * within a week goes on from there.
 */
@Component
public class FetchKolada {

    /** Where Kolada answers. */
    public static final URI KOLADA = URI.create("https://api.kolada.se/v3");

    /** As many ids as Kolada takes in one part of an address. */
    private static final int MOST_IDS = 25;

    /** No figure is older. */
    private static final int FIRST_YEAR = 1975;

    private final Intake intake;
    private final Retrievals retrievals;
    private final JsonMapper json;
    private final Clock clock;

    FetchKolada(Intake intake, Retrievals retrievals, JsonMapper json, Clock clock) {
        this.intake = intake;
        this.retrievals = retrievals;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What to fetch.
     *
     * @param address where Kolada answers
     * @param changedSince only what was changed since, or null for everything
     * @param unitsOf ids of municipalities whose units are fetched, too
     */
    public record Request(URI address, @Nullable LocalDate changedSince, List<String> unitsOf) {}

    /** The day from which changes are to be asked for: the one before the last complete fetch, or null without one. */
    public @Nullable LocalDate changedSince() {
        return retrievals
                .latest(Source.KOLADA, Way.LIVE)
                .map(last -> last.retrieved().minusDays(1))
                .orElse(null);
    }

    /**
     * Fetches.
     *
     * @param waiting how time is let pass before another attempt
     */
    public Outcome from(Request request, Waiting waiting, Progress progress) {
        try (Ongoing ongoing = intake.begin(
                        Source.KOLADA, Way.LIVE, request.address().toString(), request.changedSince(), true)
                .orElse(null)) {
            if (ongoing == null) {
                return new Outcome.Busy();
            }
            try {
                var kolada = new Answers(new KoladaClient(request.address(), waiting, json, clock));
                fetch(ongoing, kolada, request, progress);
                return new Outcome.Done(ongoing.id());
            } catch (Unusable e) {
                ongoing.fail(e);
                return new Outcome.Refused(e.key(), e.arguments());
            } catch (NotThere e) {
                var reason = new Unusable("retrieval.problem.not-there", String.valueOf(e.getMessage()));
                ongoing.fail(reason);
                return new Outcome.Refused(reason.key(), reason.arguments());
            } catch (RuntimeException e) {
                ongoing.fail(e);
                throw e;
            }
        }
    }

    /** A request for figures, and what it does when it is its turn. */
    private interface Step {
        void run(String name);
    }

    private void fetch(Ongoing ongoing, Answers kolada, Request request, Progress progress) {
        Metadata metadata = kolada.metadata(LocalDate.now(clock));
        progress.at(Progress.Stage.METADATA, metadata.indicators().size(), 0);
        ongoing.describe(LocalDate.now(clock), metadata.municipalities());
        var units = new ArrayList<NamedUnit>();
        for (String municipality : request.unitsOf()) {
            units.addAll(kolada.units(municipality));
        }
        Map<String, Step> plan = plan(ongoing, kolada, request, metadata, units);
        ongoing.keepOnly(plan.keySet());
        int done = 0;
        for (Map.Entry<String, Step> step : plan.entrySet()) {
            if (!ongoing.has(step.getKey())) {
                step.getValue().run(step.getKey());
            }
            progress.at(Progress.Stage.FETCHING, ++done, plan.size());
        }
        ongoing.store(metadata, request.unitsOf(), units, progress);
    }

    private Map<String, Step> plan(
            Ongoing ongoing, Answers kolada, Request request, Metadata metadata, List<NamedUnit> units) {
        var plan = new LinkedHashMap<String, Step>();
        List<String> all = metadata.indicators().stream()
                .map(Metadata.Measure::id)
                .filter(id -> id.matches("\\w+"))
                .sorted()
                .toList();
        for (List<String> indicators : parts(all)) {
            for (String years : years()) {
                plan.put(
                        String.join(",", indicators) + " " + years.replaceAll(",.*,", "-"),
                        name -> ongoing.take(
                                name, stage -> figures(ongoing, kolada, indicators, years, request, stage)));
            }
        }
        List<String> withUnits = metadata.indicators().stream()
                .filter(Metadata.Measure::hasUnits)
                .map(Metadata.Measure::id)
                .sorted()
                .toList();
        List<String> unitIds = new ArrayList<>(
                new LinkedHashSet<>(units.stream().map(NamedUnit::id).toList()));
        for (List<String> indicators : parts(withUnits)) {
            for (List<String> some : parts(unitIds)) {
                String kpis = String.join(",", indicators);
                String ous = String.join(",", some);
                plan.put(
                        kpis + " " + ous,
                        name -> ongoing.takeUnits(name, kolada.unitFigures(kpis, ous, request.changedSince())));
            }
        }
        return plan;
    }

    /** Asks for some indicators; if one of them is gone, for each half of them, until it is alone and told. */
    private static void figures(
            Ongoing ongoing, Answers kolada, List<String> indicators, String years, Request request, Stage stage) {
        try {
            kolada.figures(String.join(",", indicators), years, request.changedSince(), stage);
        } catch (NotThere e) {
            if (indicators.size() == 1) {
                ongoing.refuse(indicators.getFirst() + " " + years.replaceAll(",.*,", "-"), "retrieval.refused.gone");
                return;
            }
            int half = indicators.size() / 2;
            figures(ongoing, kolada, indicators.subList(0, half), years, request, stage);
            figures(ongoing, kolada, indicators.subList(half, indicators.size()), years, request, stage);
        }
    }

    private static List<List<String>> parts(List<String> ids) {
        return IntStream.range(0, (ids.size() + MOST_IDS - 1) / MOST_IDS)
                .mapToObj(part -> ids.subList(part * MOST_IDS, Math.min((part + 1) * MOST_IDS, ids.size())))
                .toList();
    }

    /** All years that there may be figures of, next year's forecasts included, in as few parts as Kolada takes. */
    private List<String> years() {
        int last = LocalDate.now(clock).getYear() + 1;
        var years = new ArrayList<String>();
        for (int to = last; to >= FIRST_YEAR; to -= MOST_IDS) {
            years.add(IntStream.rangeClosed(Math.max(FIRST_YEAR, to - MOST_IDS + 1), to)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(",")));
        }
        return years;
    }
}
