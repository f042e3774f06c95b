package se.radslag.outcome.indicator.measured;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Measured;
import se.radslag.outcome.indicator.Figures;
import se.radslag.outcome.indicator.Gender;
import se.radslag.outcome.indicator.Indicator;
import se.radslag.outcome.indicator.IndicatorQuery;
import se.radslag.outcome.indicator.Indicators;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.comparison.Directions;
import se.radslag.outcome.indicator.comparison.Judgement;
import se.radslag.outcome.indicator.reading.Focus;

/** Tells other rooms of indicators. */
@Component
class MeasuredIndicators implements Measured {

    private final Indicators indicators;
    private final Focus focus;
    private final Figures figures;
    private final Directions directions;

    MeasuredIndicators(Indicators indicators, Focus focus, Figures figures, Directions directions) {
        this.indicators = indicators;
        this.focus = focus;
        this.figures = figures;
        this.directions = directions;
    }

    @Override
    public List<Measure> search(String words, int most) {
        return indicators.sources().stream()
                .flatMap(source -> indicators.search(IndicatorQuery.of(words, source), most).stream())
                .limit(most)
                .map(this::measure)
                .toList();
    }

    @Override
    public Map<String, Measure> find(Collection<String> ids) {
        var found = new LinkedHashMap<String, Measure>();
        if (!ids.isEmpty()) {
            indicators.find(ids).forEach((id, indicator) -> found.put(id, measure(indicator)));
        }
        return found;
    }

    private Measure measure(Indicator indicator) {
        return new Measure(
                indicator.id(),
                indicator.title(),
                indicator.unit(),
                indicator.source().key(),
                indicator.isCurrent(),
                better(indicator));
    }

    private @Nullable Better better(Indicator indicator) {
        if (!directions.known().contains(indicator.id())) {
            return null;
        }
        Judgement judgement = directions.of(indicator.id());
        Way way =
                switch (judgement.direction()) {
                    case HIGHER -> Way.HIGHER;
                    case LOWER -> Way.LOWER;
                    case NONE -> Way.NEITHER;
                };
        return new Better(way, judgement.key());
    }

    @Override
    public Map<String, List<Figure>> of(String placeId, Collection<String> ids) {
        var told = new HashMap<String, List<Figure>>();
        if (!ids.isEmpty()) {
            figures.of(ids).forEach((id, all) -> {
                List<Figure> series = all.series(placeId, Gender.TOTAL).values().stream()
                        .map(value -> new Figure(value.year(), value.figure()))
                        .toList();
                if (!series.isEmpty()) {
                    told.put(id, series);
                }
            });
        }
        return told;
    }

    @Override
    public boolean isEmpty() {
        return indicators.sources().isEmpty();
    }

    @Override
    public Optional<Place> home() {
        return focus.own().map(MeasuredIndicators::place);
    }

    private static Place place(Municipality municipality) {
        return new Place(municipality.id(), municipality.title());
    }
}
