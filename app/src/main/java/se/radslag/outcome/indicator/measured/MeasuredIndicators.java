package se.radslag.outcome.indicator.measured;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Measured;
import se.radslag.outcome.indicator.Figures;
import se.radslag.outcome.indicator.Gender;
import se.radslag.outcome.indicator.Indicator;
import se.radslag.outcome.indicator.IndicatorQuery;
import se.radslag.outcome.indicator.Indicators;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.reading.Focus;

/** Tells other rooms of indicators. */
@Component
class MeasuredIndicators implements Measured {

    private final Indicators indicators;
    private final Focus focus;
    private final Figures figures;

    MeasuredIndicators(Indicators indicators, Focus focus, Figures figures) {
        this.indicators = indicators;
        this.focus = focus;
        this.figures = figures;
    }

    @Override
    public List<Measure> search(String words, int most) {
        return indicators.sources().stream()
                .flatMap(source -> indicators.search(IndicatorQuery.of(words, source), most).stream())
                .limit(most)
                .map(MeasuredIndicators::measure)
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

    private static Measure measure(Indicator indicator) {
        return new Measure(
                indicator.id(),
                indicator.title(),
                indicator.unit(),
                indicator.source().key(),
                indicator.isCurrent());
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
